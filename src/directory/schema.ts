import { z } from 'zod';
import { themes, weekdays } from '../domain/directory.ts';
import { languages } from '../domain/languages.ts';
import { cleanText } from '../ingest/record-text.ts';
import { isDutchPhone } from './phones.ts';

/** Text of one line that is safe in a spreadsheet, where `=`, `+`, `-` and `@` start a formula. */
const line = (longest: number) =>
  z
    .string()
    .min(2)
    .max(longest)
    .regex(/^[^=+\-@]/, 'starts like a formula')
    .refine(
      (text) => text === cleanText(text),
      'holds doubled spaces, line ends or what is no text',
    )
    .refine((text) => !text.includes('\ufffd'), 'holds characters that were lost');

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not a lower-case name with hyphens');
export const word = z.string().regex(/^[a-z][a-z0-9_]*$/, 'is not a lower-case word');
const url = z.url({
  protocol: /^https?$/,
  hostname: z.regexes.domain,
  error: 'is not a web address',
});
const date = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('is not a date such as 2026-11-22'),
);
const time = z
  .string()
  .regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'is not a time such as 09:30');
export const age = z.number().int().min(0).max(120);

const list = <T extends z.ZodType>(item: T) => z.array(item).min(1).max(20);

const openingHours = z
  .strictObject({
    days: z.array(z.enum(weekdays)).min(1).max(7),
    opens: time.refine((value) => value !== '24:00', 'is not a time to open'),
    closes: time,
    nth: z
      .array(z.union([z.int().min(1).max(5), z.literal(-1)]))
      .min(1)
      .optional(),
    from: date.optional(),
    until: date.optional(),
  })
  .refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
    message: 'ends before it begins',
  });

const localised = z.strictObject({
  name: line(150).optional(),
  description: line(500),
  /** `reviewed` is set by a named person or office of a municipality only. */
  status: z.enum(['authored', 'machine', 'reviewed']),
});

/**
 * A service as its file has it: Open Referral HSDS 3 with organisation, location and contacts
 * flattened into it. Fields that HSDS has under the same name mean the same.
 */
export const serviceSchema = z.strictObject({
  id: slug.max(100),
  /** The Dutch name as it stands on the door. */
  name: line(150),
  organization: line(150),
  /** One sentence in plain Dutch. */
  description: line(500),
  category: word,
  /** Further categories it is found under. */
  also: list(word).optional(),
  themes: list(z.enum(themes)).optional(),
  /** Whom it is for, in Dutch. */
  audience: line(200).optional(),
  minimum_age: age.optional(),
  /** Inclusive, as in HSDS. */
  maximum_age: age.optional(),
  /** Absent: the whole country. */
  municipality: slug.max(60).optional(),
  url: url.optional(),
  phones: list(z.string().refine(isDutchPhone, 'is not a Dutch telephone number')).optional(),
  email: z.email('is not an e-mail address').max(200).optional(),
  addresses: list(line(200)).optional(),
  /** Within the European Netherlands, so that an exchange of the two is noticed. */
  latitude: z.number().min(50.7).max(53.7).optional(),
  longitude: z.number().min(3.2).max(7.3).optional(),
  hours: z.array(openingHours).min(1).max(40).optional(),
  /** Languages spoken there, as far as the source says. */
  languages: list(
    z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]{2,8})?$/, 'is not a language tag'),
  ).optional(),
  culture_specific: z.boolean().optional(),
  cost: line(300).optional(),
  eligibility: line(500).optional(),
  documents_required: list(line(200)).optional(),
  /** Id of the service that came in its place. */
  superseded_by: slug.optional(),
  /** Where all this was read. */
  source_url: url,
  source_title: line(250),
  /** The date the source speaks of; absent where it shows none. */
  assured_date: date.optional(),
  text: z.partialRecord(z.enum(languages), localised).optional(),
});

/** A service of the sociale kaart as its file has it. */
export type Service = z.infer<typeof serviceSchema>;

/** What is wrong with a value, in one sentence that names the field. */
export function issueOf(error: z.ZodError): string {
  const issue = error.issues[0];
  const field = issue?.path.join('.') ?? '';
  const message = issue?.message ?? 'is not valid';
  const missing = issue?.code === 'invalid_type' && message.endsWith('received undefined');
  return `${field === '' ? '' : `${field}: `}${missing ? 'is missing' : message}`;
}
