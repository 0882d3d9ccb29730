import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { dsvFormat } from 'd3-dsv';
import type { Mapping } from '../../directory/exchange/mapping.ts';
import { mappingFile, noMapping } from '../../directory/exchange/mapping.ts';
import type { DraftService } from '../../directory/exchange/mapping.ts';
import { hsdsDrafts } from '../../directory/exchange/read-hsds.ts';
import { csvDrafts, geoJsonDrafts, missingColumns } from '../../directory/exchange/read-tables.ts';
import { UnreadableFile } from '../../ingest/blocks.ts';
import { checkYaml } from '../../knowledge/yaml-file.ts';
import { dialectOf, recordShapes } from '../readers/csv-dialect.ts';
import { decodeText } from '../readers/decode.ts';

const megabyte = 1024 * 1024;
const maximumBytes = 50 * megabyte;
const maximumRows = 50_000;

/**
 * The services of a file of somebody else, as drafts: CSV, GeoJSON or HSDS JSON, told apart by
 * name and content. Throws {@link UnreadableFile} where the file as a whole cannot be read, ENOENT
 * where there is none.
 */
export async function readImportFile(path: string, mapping: Mapping): Promise<DraftService[]> {
  if ((await stat(path)).size > maximumBytes)
    throw new UnreadableFile(`is larger than ${maximumBytes / megabyte} megabytes`);
  const text = decodeText(await readFile(path));
  if (text.includes('\0')) throw new UnreadableFile('is not a text file');
  const json = /^\.(?:geo)?json$/i.test(extname(path)) || /^\s*[[{]/.test(text);
  const drafts = json ? jsonDrafts(parseJson(text), mapping) : tableDrafts(text, mapping);
  if (drafts.length > maximumRows)
    throw new UnreadableFile(`has more than ${maximumRows} services`);
  return drafts;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new UnreadableFile(`is not JSON: ${(cause as Error).message}`, { cause });
  }
}

function jsonDrafts(json: unknown, mapping: Mapping): DraftService[] {
  const drafts = geoJsonDrafts(json, mapping) ?? hsdsDrafts(json);
  if (drafts === null)
    throw new UnreadableFile('is neither a GeoJSON FeatureCollection nor a list of HSDS services');
  return drafts;
}

function tableDrafts(text: string, mapping: Mapping): DraftService[] {
  const { delimiter, body } = dialectOf(text);
  const { openQuote } = recordShapes(body, delimiter);
  if (openQuote !== undefined)
    throw new UnreadableFile(`line ${openQuote}: a quotation mark is opened and never closed`);
  const table = dsvFormat(delimiter).parseRows(body);
  const missing = missingColumns(table[0] ?? [], mapping);
  if (missing.length > 0)
    throw new UnreadableFile(`has no column "${missing.join('", "')}": write a mapping file`);
  return csvDrafts(table, mapping);
}

/** A mapping file. Throws {@link UnreadableFile} that names the line of what is wrong. */
export async function readMapping(path: string | undefined): Promise<Mapping> {
  if (path === undefined) return noMapping;
  const { value, findings } = checkYaml(path, await readFile(path, 'utf8'), mappingFile);
  if (value !== null) return value;
  const [first] = findings;
  throw new UnreadableFile(`line ${first?.line ?? 1}: ${first?.message ?? 'is not a mapping'}`);
}
