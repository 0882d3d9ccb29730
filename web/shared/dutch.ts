import type dutch from '../../src/language/locales/nl.json';

/** The Dutch texts, for their keys. */
export type Dutch = typeof dutch;
