import type { IPropertiesOptions, ISectionOptions } from 'docx';
import { Document, Packer } from 'docx';

/** A Word document as a common library writes it, with one section of the given children. */
export async function makeDocx(
  children: ISectionOptions['children'],
  options: Omit<IPropertiesOptions, 'sections'> = {},
): Promise<Uint8Array> {
  return new Uint8Array(
    await Packer.toBuffer(new Document({ ...options, sections: [{ children }] })),
  );
}
