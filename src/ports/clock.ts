/** Time as the engine sees it, so that validity can be tested. */
export interface Clock {
  now(): Date;
}
