import { z } from 'zod';
import { dateText } from '../directory/opening-text.ts';
import { isDutchPhone } from '../directory/phones.ts';
import { languages } from '../domain/languages.ts';
import type { Language } from '../domain/languages.ts';
import type { Finding } from '../knowledge/findings.ts';
import { amountIn } from '../knowledge/numbers.ts';
import { euros } from '../knowledge/schemes/sentences.ts';
import { scriptShare } from '../knowledge/scripts.ts';
import { checkYaml } from '../knowledge/yaml-file.ts';

export const slotTypes = ['date', 'time', 'amount', 'place', 'phone'] as const;
export type SlotType = (typeof slotTypes)[number];

const template = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** What an editor fills in, by the names that stand between `{{ }}`. */
  slots: z.record(z.string().regex(/^[a-z]+$/), z.enum(slotTypes)),
  /** All languages: a notice that some cannot read is none. */
  text: z.record(z.enum(languages), z.string().min(5).max(240)),
});

/** An approved notice, in all languages, whose slots an editor fills. */
export type NoticeTemplate = z.infer<typeof template>;

/** `corpus/notice-templates/*.yaml`. */
export const noticeTemplatesFile = z.array(template);

/** Names of places and streets; no markup, no address of the web, one line. */
const placeName = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’()&/+-]{1,79}$/u;

/**
 * What an editor typed, as it is kept: an ISO date, `HH:MM`, euros as `1200.50`, a Dutch number, a
 * name. `null` where it is none.
 */
export function readSlot(type: SlotType, typed: string): string | null {
  const text = typed.trim();
  if (type === 'date') return z.iso.date().safeParse(text).success ? text : null;
  if (type === 'time') return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text) ? text : null;
  if (type === 'phone') return isDutchPhone(text) ? text : null;
  if (type === 'place') return placeName.test(text) && !/www\.|https?:/i.test(text) ? text : null;
  const amount = amountIn(text);
  return amount !== null && amount > 0 && amount < 1_000_000 ? amount.toFixed(2) : null;
}

/** A template in a language with its slots filled; dates and amounts as answers write them. */
export function fillTemplate(
  { text, slots }: NoticeTemplate,
  values: Readonly<Record<string, string>>,
  language: Language,
): string {
  return text[language].replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    const type = slots[name];
    if (type === 'date') return dateText(value, language);
    return type === 'amount' ? euros(Number(value)) : value;
  });
}

/** Terms that stay Dutch in every script are a small part of a sentence. */
const leastScript = 0.7;

/** Checks the files: every language with the same slots, in its own script, without figures. */
export function checkNoticeTemplates(
  files: readonly { file: string; source: string }[],
): Finding[] {
  const seen = new Set<string>();
  return files.flatMap(({ file, source }) => {
    const { value, findings, lineOf } = checkYaml(file, source, noticeTemplatesFile);
    const own = (value ?? []).flatMap((one, n) =>
      faultsOf(one, seen).map(([rule, message, path]): Finding => ({
        level: 'error',
        file,
        line: lineOf([n, ...path]),
        rule,
        message,
      })),
    );
    return [...findings, ...own];
  });
}

type Fault = [rule: string, message: string, path: string[]];

function faultsOf({ id, slots, text }: NoticeTemplate, seen: Set<string>): Fault[] {
  const faults: Fault[] = seen.has(id) ? [['id', `${id} is there twice`, ['id']]] : [];
  seen.add(id);
  const wanted = Object.keys(slots).sort().join(' ');
  for (const language of languages) {
    const path = ['text', language];
    const names = [...text[language].matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
    const words = text[language].replace(/\{\{\w+\}\}/g, ' ');
    if (names.sort().join(' ') !== wanted)
      faults.push(['slots', `${id}: ${language} has other slots than ${wanted}`, path]);
    if (scriptShare(words, language) < leastScript)
      faults.push(['script', `${id}: ${language} is not in its script`, path]);
    if (/[{}]|\p{N}|€|@|https?:|www\./u.test(words))
      faults.push(['figures', `${id}: ${language} holds a figure, an address or a brace`, path]);
  }
  return faults;
}
