import { z } from 'zod';
import { languages } from '../domain/languages.ts';
import type { Language } from '../domain/languages.ts';
import type { Finding } from '../knowledge/findings.ts';
import { scriptShare } from '../knowledge/scripts.ts';
import { checkYaml } from '../knowledge/yaml-file.ts';

/** `step`: what to do next; `wrong`: what is said beside a claim that is not right. */
export const sentenceUses = ['step', 'wrong'] as const;
export type SentenceUse = (typeof sentenceUses)[number];

const sentence = z.string().min(5).max(160);

const approvedSentence = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  use: z.enum(sentenceUses),
  /** Languages in which a named person has read it; the others but Dutch and English are machine's. */
  reviewed: z.array(z.enum(languages)).default([]),
  /** All languages: what staff pick must be readable by whoever stands there. */
  text: z.record(z.enum(languages), sentence),
});

/** A sentence that staff may send to a visitor's phone. */
export type ApprovedSentence = z.infer<typeof approvedSentence>;

/** `corpus/next-steps/*.yaml`. */
export const sentencesFile = z.array(approvedSentence);

/** Languages that we wrote in ourselves. */
const authored: readonly Language[] = ['nl', 'nl-simple', 'en'];

/** Whether nobody who reads the language has checked the sentence. */
export function isMachine({ reviewed }: ApprovedSentence, language: Language): boolean {
  return !authored.includes(language) && !reviewed.includes(language);
}

/** Terms that stay Dutch in every script are a small part of a sentence. */
const leastScript = 0.7;

/** Checks the files: every language, its own script, no figures that grow old, nothing twice. */
export function checkSentences(files: readonly { file: string; source: string }[]): Finding[] {
  const seen = new Set<string>();
  return files.flatMap(({ file, source }) => {
    const { value, findings, lineOf } = checkYaml(file, source, sentencesFile);
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

function faultsOf({ id, text }: ApprovedSentence, seen: Set<string>): Fault[] {
  const faults: Fault[] = seen.has(id) ? [['id', `${id} is there twice`, ['id']]] : [];
  seen.add(id);
  for (const language of languages) {
    const said = text[language];
    const path = ['text', language];
    const key = `${language} ${said}`;
    if (scriptShare(said, language) < leastScript)
      faults.push(['script', `${id}: ${language} is not in its script`, path]);
    // A number, an amount or an address would be one that no source stands behind.
    if (/\p{N}|€|@|https?:|www\./u.test(said))
      faults.push(['figures', `${id}: ${language} holds a figure or an address`, path]);
    if (seen.has(key)) faults.push(['twice', `${id}: ${language} says what another says`, path]);
    seen.add(key);
  }
  return faults;
}
