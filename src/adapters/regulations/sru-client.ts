import { UnreadableFile } from '../../ingest/blocks.ts';
import type { FoundRegulation, SearchPage } from '../../regulations/search-page.ts';
import { parseSearchPage } from '../../regulations/search-page.ts';
import type { RegulationQuery } from '../../regulations/search-query.ts';
import { searchService, searchUrl } from '../../regulations/search-query.ts';
import { decodeText } from '../readers/decode.ts';
import type { HttpPolicy } from './http.ts';
import { getBytes, httpPolicy, ServiceUnavailable } from './http.ts';

export interface SruClientOptions {
  /** Address of the search service; the public one unless given. */
  endpoint?: string | undefined;
  policy?: HttpPolicy | undefined;
  /** Records asked for at a time. */
  pageSize?: number | undefined;
}

export interface SruClient {
  /**
   * The pages of a search, each fetched when it is asked for.
   *
   * Throws {@link SearchRefused}, {@link ServiceUnavailable} or the signal's reason.
   */
  search(query: RegulationQuery, signal?: AbortSignal): AsyncGenerator<SearchPage, void, void>;
  /**
   * The XML of a version. Throws {@link ServiceUnavailable}, {@link UnreadableFile} for what is too
   * large or stands somewhere else than with the government, or the signal's reason.
   */
  download(found: Pick<FoundRegulation, 'file'>, signal?: AbortSignal): Promise<Uint8Array>;
}

/**
 * Where files may come from: the address is taken from an answer, and must not send us to a
 * machine inside the operator's own network.
 */
const repositories: ReadonlySet<string> = new Set([
  'https://repository.officiele-overheidspublicaties.nl',
  'https://repository.overheid.nl',
]);

/** A client of the search service as zoekservice.overheid.nl speaks it (SRU 2.0, CQL). */
export function createSruClient(options: SruClientOptions = {}): SruClient {
  const { endpoint = searchService, policy = httpPolicy, pageSize = 100 } = options;
  return {
    search: (query, signal) => pagesOf({ endpoint, policy, pageSize }, query, signal),
    download: ({ file }, signal) => getBytes(fileUrl(file, endpoint), policy, signal),
  };
}

async function* pagesOf(
  {
    endpoint,
    policy,
    pageSize,
  }: Required<{ [K in keyof SruClientOptions]: NonNullable<SruClientOptions[K]> }>,
  query: RegulationQuery,
  signal: AbortSignal | undefined,
): AsyncGenerator<SearchPage, void, void> {
  let start: number | null = 1;
  while (start !== null) {
    const url = searchUrl(endpoint, query, { start, most: pageSize });
    const page = parsePage(await getBytes(url, policy, signal), query, url);
    yield page;
    // A service that sends us back or in place would be asked for ever.
    start =
      page.next !== null && page.next > start && page.found.length + page.unusable > 0
        ? page.next
        : null;
  }
}

function parsePage(bytes: Uint8Array, { source }: RegulationQuery, url: URL): SearchPage {
  try {
    return parseSearchPage(decodeText(bytes), source);
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    throw new ServiceUnavailable(`${url.host} gives an answer that ${cause.message}`, { cause });
  }
}

function fileUrl(file: string, endpoint: string): URL {
  const url = URL.canParse(file) ? new URL(file) : null;
  // Old records say http, where the repository answers https too.
  if (url?.protocol === 'http:' && repositories.has(`https://${url.host}`)) url.protocol = 'https:';
  if (url === null || !(repositories.has(url.origin) || url.origin === new URL(endpoint).origin))
    throw new UnreadableFile('stands somewhere else than in a repository of the government');
  return url;
}
