import type { IsoDate } from '../domain/knowledge.ts';
import type { Service } from './schema.ts';

/** Whether data are undated or older than 12 months, so that nobody should set out on them. */
export function isStale({ assured_date }: Pick<Service, 'assured_date'>, today: IsoDate): boolean {
  return assured_date === undefined || assured_date < yearBefore(today);
}

/** May name 29 February of an ordinary year, which compares as it should. */
function yearBefore(today: IsoDate): IsoDate {
  return `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
}
