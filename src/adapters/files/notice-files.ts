import type { NoticeTemplate } from '../../desk/notice-templates.ts';
import { noticeTemplatesFile } from '../../desk/notice-templates.ts';
import { readParsed } from './parsed-files.ts';

/** The approved notices, all files of `corpus/notice-templates/`; a broken one is left out, noted. */
export async function readNoticeTemplates(
  note: (sentence: string) => void,
): Promise<NoticeTemplate[]> {
  const { files, faults } = await readParsed('notice-templates', noticeTemplatesFile);
  for (const { file } of faults)
    note(`${file} is left out: \`wegwijs check\` says what is wrong with it`);
  return files.flatMap(({ value }) => value);
}
