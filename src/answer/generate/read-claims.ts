import { JSONParser } from '@streamparser/json/index.js';
import { z } from 'zod';

/** A claim as the model wrote it; nothing in it is to be believed yet. */
export interface DraftClaim {
  text: string;
  /** Tokens as written, in any number and of any truth. */
  tokens: string[];
}

/** What the model wrote cannot be read as an answer. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
}

const claim = z.object({ text: z.string(), sources: z.array(z.string()) });

/**
 * Reads claims from a stream, each as soon as it is complete: from the JSON that was asked for, also
 * inside a Markdown fence, or from lines that end in `[token]` where an endpoint knows no schema.
 *
 * @throws UnreadableAnswer for JSON that breaks off or is none
 */
export async function* readClaims(chunks: AsyncIterable<string>): AsyncGenerator<DraftClaim> {
  let start = '';
  let reader: Reader | undefined;
  for await (const chunk of chunks) {
    if (reader !== undefined) yield* reader.write(chunk);
    else {
      start += chunk;
      reader = readerFor(start);
      if (reader !== undefined) yield* reader.write(start);
    }
  }
  // What is too short to tell the form is too short for a claim.
  if (reader !== undefined) yield* reader.end();
}

interface Reader {
  write(text: string): DraftClaim[];
  end(): DraftClaim[];
}

const fence = /^\s*(?:```(?:json)?\s*)?/;

/** As soon as the first sign is there that is neither white space nor fence. */
function readerFor(start: string): Reader | undefined {
  const rest = start.replace(fence, '');
  if (rest === '' || /^`{1,2}$|^j(?:s(?:on?)?)?$/i.test(rest)) return undefined;
  return rest.startsWith('{') ? new JsonReader() : new LineReader();
}

class JsonReader implements Reader {
  readonly #parser = new JSONParser({ paths: ['$.claims.*'], keepStack: false });
  #found: DraftClaim[] = [];
  #started = false;
  #whole = false;

  constructor() {
    this.#parser.onValue = ({ value }) => {
      const read = claim.safeParse(value);
      if (!read.success) throw new UnreadableAnswer('a claim without text or sources');
      this.#found.push({ text: tidy(read.data.text), tokens: read.data.sources });
    };
    this.#parser.onError = (error) => {
      throw new UnreadableAnswer('this is not the JSON that was asked for', { cause: error });
    };
    this.#parser.onEnd = () => {
      this.#whole = true;
    };
  }

  write(text: string): DraftClaim[] {
    // What stands behind the object (a fence, a remark) is nobody's claim.
    if (this.#whole) return [];
    const json = this.#started ? text : text.replace(fence, '');
    this.#started = true;
    // Sign by sign: the parser refuses what follows the end of the object in one piece with it.
    for (const sign of json) {
      this.#parser.write(sign);
      if (this.#isWhole()) break;
    }
    return this.#found.splice(0);
  }

  end(): DraftClaim[] {
    if (!this.#isWhole()) throw new UnreadableAnswer('the JSON breaks off');
    return [];
  }

  #isWhole(): boolean {
    return this.#whole;
  }
}

const tokensAtEnd = /((?:\s*\[[^\]\n]{1,40}\])+)[\s.]*$/;

class LineReader implements Reader {
  #open = '';

  write(text: string): DraftClaim[] {
    this.#open += text;
    const lines = this.#open.split('\n');
    this.#open = lines.pop() ?? '';
    return lines.flatMap(readLine);
  }

  end(): DraftClaim[] {
    return readLine(this.#open);
  }
}

/** Lines without tokens (`NONE`, a remark, a fence) claim nothing. */
function readLine(line: string): DraftClaim[] {
  const marks = tokensAtEnd.exec(line);
  if (marks === null) return [];
  const tokens = [...(marks[1] ?? '').matchAll(/\[([^\]]+)\]/g)].flatMap((match) =>
    (match[1] ?? '').split(/[\s,;]+/),
  );
  const text = tidy(line.slice(0, marks.index).replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, ''));
  return text === '' ? [] : [{ text, tokens: tokens.filter((token) => token !== '') }];
}

/** One line of plain text: no control and direction signs, no Markdown emphasis. */
function tidy(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/gu, ' ')
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
