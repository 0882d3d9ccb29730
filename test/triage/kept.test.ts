import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { explainCrisis, prepareCrisis } from '../../src/triage/crisis.ts';
import { prepareMessageKinds, recogniseMessage } from '../../src/triage/message-kind.ts';

interface Example {
  text: string;
}

const examples = ['crisis', 'message-kind'].flatMap((name) =>
  readFileSync(new URL(`../sets/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as Example).text),
);

describe('word lists that an earlier process prepared', () => {
  it('find the same crises by the same rules', () => {
    const made = prepareCrisis(null);
    const before = examples.map(explainCrisis);
    expect(before.flat().length).toBeGreaterThan(100);
    prepareCrisis(deserialize(serialize(made)) as typeof made);
    expect(examples.map(explainCrisis)).toEqual(before);
  });

  it('recognise the same kinds of messages', () => {
    const made = prepareMessageKinds(null);
    const before = examples.map(recogniseMessage);
    expect(new Set(before).size).toBeGreaterThan(5);
    prepareMessageKinds(deserialize(serialize(made)) as typeof made);
    expect(examples.map(recogniseMessage)).toEqual(before);
  });
});
