import type { Finding } from './findings.ts';

/** How the templates of `wegwijs new` mark a place that is to be filled in. */
const placeholder = /"…"|https:\/\/…|[:/]\s?…(?=\s|$)|(?:^|")….\[/;

/** A line of YAML that only says something to the editor; in Markdown it is a heading. */
const comment = /^\s*#/;

/** Places of a template that nobody has filled in: a visitor must never read one. */
export function checkPlaceholders(files: readonly { file: string; source: string }[]): Finding[] {
  return files.flatMap(({ file, source }) =>
    source.split('\n').flatMap((text, n): Finding[] =>
      placeholder.test(text) && !(file.endsWith('.yaml') && comment.test(text))
        ? [
            {
              level: 'error',
              file,
              line: n + 1,
              rule: 'template',
              message: `"${text.trim().slice(0, 60)}" is still to be filled in`,
            },
          ]
        : [],
    ),
  );
}
