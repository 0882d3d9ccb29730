import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cvdrMeta } from '../../regulations/samples.ts';

/** A version of a regulation as the server knows it. */
export interface ServedRegulation {
  source: 'bwb' | 'cvdr';
  /** `BWBR0099001` or `CVDR990001_2`. */
  identifier: string;
  title: string;
  from: string;
  /** As the service writes it; `9999-12-31` or empty for none. */
  until: string;
  modified: string;
  xml: string;
  /** Address of the file, where it is not the server's own. */
  file?: string;
}

/** What happens to the next request instead of an answer. */
export type Fault = { status: number; headers?: Record<string, string> } | 'cut' | 'garbage';

export interface SruServer {
  endpoint: string;
  /** Paths with their queries, in order. */
  requests: URL[];
  /** Used up one a request. */
  faults: Fault[];
  regulations: ServedRegulation[];
  /** Resolves when the next request comes. */
  asked(): Promise<void>;
  close(): Promise<void>;
}

const ownMaximum = 2;

/**
 * A search service over real HTTP that answers as SRU 2.0 asks: pages with `nextRecordPosition`,
 * its own limit on `maximumRecords`, diagnostics for what it does not understand. Knows of CQL what
 * the client sends, and refuses the rest.
 */
export async function startSruServer(regulations: ServedRegulation[]): Promise<SruServer> {
  const state = { requests: [] as URL[], faults: [] as Fault[], regulations };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host ?? ''}`);
    state.requests.push(url);
    const fault = state.faults.shift();
    if (fault !== undefined) fail(response, fault);
    else if (url.pathname === '/sru/Search') xml(response, search(url, state.regulations));
    else serveFile(response, url, state.regulations);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    endpoint: `http://127.0.0.1:${port}/sru/Search`,
    asked: async () => {
      await once(server, 'request');
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}

function xml(response: ServerResponse, body: string): void {
  response.writeHead(200, { 'content-type': 'application/xml' }).end(body);
}

function fail(response: ServerResponse, fault: Fault): void {
  if (fault === 'garbage') xml(response, '<searchRetrieveResponse><records>');
  else if (fault === 'cut') {
    response.writeHead(200, { 'content-length': '100000' });
    response.write('<searchRetrieveResponse>', () => response.destroy());
  } else response.writeHead(fault.status, fault.headers).end('fault');
}

function serveFile(response: ServerResponse, url: URL, all: readonly ServedRegulation[]): void {
  const found = all.find((one) => url.pathname === `/files/${nameOf(one)}`);
  if (found === undefined) response.writeHead(404).end();
  else xml(response, found.xml);
}

function nameOf({ identifier, from }: ServedRegulation): string {
  return `${identifier}-${from}.xml`;
}

function search(url: URL, all: readonly ServedRegulation[]): string {
  const parameter = (name: string): string => url.searchParams.get(name) ?? '';
  if (parameter('operation') !== 'searchRetrieve') return diagnostic(4, 'Unsupported operation');
  if (parameter('version') !== '2.0') return diagnostic(5, 'Unsupported version');
  const source = { BWB: 'bwb', cvdr: 'cvdr' }[parameter('x-connection')];
  const clauses = parameter('query').split(' and ').map(clause);
  if (source === undefined || clauses.includes(null)) return diagnostic(10, 'Query syntax error');
  const hits = all.filter(
    (one) => one.source === source && clauses.every((holds) => holds?.(one) ?? false),
  );
  const start = Number(parameter('startRecord'));
  const size = Math.min(ownMaximum, Number(parameter('maximumRecords')));
  if (!(start >= 1) || !(size >= 1)) return diagnostic(6, 'Unsupported parameter value');
  const page = hits.slice(start - 1, start - 1 + size);
  const next = start + size <= hits.length ? start + size : null;
  return answer(hits.length, page.map((one) => record(one, url.origin)).join(''), next);
}

type Clause = (one: ServedRegulation) => boolean;

/** `null` for what this server does not know. */
function clause(text: string): Clause | null {
  const match = /^(\S+?)(==|<=|=|\sany\s)"?([^"]*)"?$/.exec(text.trim());
  const [, index = '', relation = '', value = ''] = match ?? [];
  switch (`${index}${relation.trim()}`) {
    case 'dcterms.identifier==':
      return ({ identifier }) => identifier === value;
    case 'dcterms.identifier=':
      return ({ identifier }) => identifier.startsWith(value.replace('*', ''));
    case 'dcterms.titleany':
      return ({ title }) => title.toLowerCase().includes(value.toLowerCase());
    case 'overheidbwb.geldigheidsdatum=':
      return ({ from, until }) => from <= value && value <= until;
    case 'overheidrg.inwerkingtredingDatum<=':
      return ({ from }) => from <= value;
    case 'dcterms.creator=':
      return () => value === 'Nijmegen';
    default:
      return null;
  }
}

const namespaces =
  'xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:gzd="http://standaarden.overheid.nl/sru" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:overheidbwb="http://standaarden.overheid.nl/bwb/terms/" xmlns:overheidrg="http://standaarden.overheid.nl/cvdr/terms/"';

function answer(total: number, records: string, next: number | null): string {
  const after = next === null ? '' : `<sru:nextRecordPosition>${next}</sru:nextRecordPosition>`;
  return `<?xml version="1.0" encoding="UTF-8"?><sru:searchRetrieveResponse ${namespaces}><sru:version>2.0</sru:version><sru:numberOfRecords>${total}</sru:numberOfRecords><sru:records>${records}</sru:records>${after}</sru:searchRetrieveResponse>`;
}

export function diagnostic(code: number, message: string): string {
  return `<sru:searchRetrieveResponse ${namespaces}><sru:numberOfRecords>0</sru:numberOfRecords><sru:diagnostics><diag:diagnostic xmlns:diag="http://docs.oasis-open.org/ns/search-ws/diagnostic"><diag:uri>info:srw/diagnostic/1/${code}</diag:uri><diag:message>${message}</diag:message></diag:diagnostic></sru:diagnostics></sru:searchRetrieveResponse>`;
}

/** A record as the service wraps it. */
export function record(one: ServedRegulation, origin: string): string {
  const file = one.file ?? `${origin}/files/${nameOf(one)}`;
  const [meta, more] = one.source === 'bwb' ? lawParts(one, file) : localParts(one, file);
  return `<sru:record><sru:recordSchema>http://standaarden.overheid.nl/sru</sru:recordSchema><sru:recordData><gzd:gzd><gzd:originalData>${meta}</gzd:originalData><gzd:enrichedData>${more}</gzd:enrichedData></gzd:gzd></sru:recordData></sru:record>`;
}

function lawParts(one: ServedRegulation, file: string): [string, string] {
  const meta = `<overheidbwb:meta><owmskern><dcterms:identifier>${one.identifier}</dcterms:identifier><dcterms:title>${one.title}</dcterms:title><dcterms:modified>${one.modified}</dcterms:modified></owmskern><bwbipm><overheidbwb:geldigheidsperiode_startdatum>${one.from}</overheidbwb:geldigheidsperiode_startdatum><overheidbwb:geldigheidsperiode_einddatum>${one.until}</overheidbwb:geldigheidsperiode_einddatum></bwbipm></overheidbwb:meta>`;
  return [meta, `<overheidbwb:locatie_toestand>${file}</overheidbwb:locatie_toestand>`];
}

function localParts(one: ServedRegulation, file: string): [string, string] {
  return [
    cvdrMeta(one),
    `<gzd:publicatieurl_xml>${file}</gzd:publicatieurl_xml><gzd:preferred_url>https://lokaleregelgeving.overheid.nl/x</gzd:preferred_url>`,
  ];
}
