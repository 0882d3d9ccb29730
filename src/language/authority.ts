const authority =
  /gemeente|municipalit|city council|بلدي|муниципал|муніципал|общин|belediye|شهرداری|شاروال|ښاروال|ምምሕዳር|ኮሙን|ማዘጋጃ|şaredar|شارەوان|gmin|mairie|commune|ayuntamiento|municipi|primări|degmad/iu;

/** Whether a text names the municipality as an authority, in one of our languages. */
export function namesAuthority(text: string): boolean {
  return authority.test(text);
}
