/** Something on a plan; all of it stays on the device. */
export interface PlanItem {
  id: string;
  kind: 'answer' | 'service' | 'scheme' | 'own';
  title: string;
  /** Language of title and text. */
  language: string;
  text: string[];
  /** The same in Dutch; `null`: there is no Dutch. */
  dutch: string[] | null;
  sources: { title: string; url: string }[];
  when: string;
  who: string;
}

/** What a page offers for the plan: an item that nothing was typed on yet. */
export type PlanOffer = Omit<PlanItem, 'id' | 'when' | 'who'>;

const place = 'wegwijs-plan';
const mostItems = 50;

/** The plan of this tab; empty where there is none, or where the browser keeps nothing. */
export function readPlan(): PlanItem[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isItem) : [];
  } catch {
    return [];
  }
}

/** Gone when the tab closes. */
export function keepPlan(items: readonly PlanItem[]): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(items));
  } catch {
    // Then it lives as long as the page does.
  }
}

/** Gives another window of ours the plan of this tab: what a tab keeps is its own from its beginning on. */
export function copyPlan(to: Window): void {
  to.sessionStorage.setItem(place, JSON.stringify(readPlan()));
}

/** Adds what is not on the plan yet, at its end. */
export function addToPlan(offers: readonly PlanOffer[]): void {
  const items = readPlan();
  for (const offer of offers) {
    const same = items.some(({ title, text }) => isSame(title, text, offer));
    if (same || items.length >= mostItems) continue;
    items.push({ ...offer, id: crypto.randomUUID(), when: '', who: '' });
  }
  keepPlan(items);
}

function isSame(title: string, text: readonly string[], offer: PlanOffer): boolean {
  return title === offer.title && text.join('\n') === offer.text.join('\n');
}

/** The items with one moved a place up (-1) or down (1); as they were where it is at the end. */
export function moved(items: readonly PlanItem[], id: string, by: -1 | 1): PlanItem[] {
  const at = items.findIndex((one) => one.id === id);
  const other = items[at + by];
  const own = items[at];
  if (own === undefined || other === undefined) return [...items];
  return items.map((one, n) => (n === at ? other : n === at + by ? own : one));
}

/** Whatever else wrote there: only what has the shape of an item is drawn. */
function isItem(value: unknown): value is PlanItem {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, language, text, dutch, sources, when, who } = value as Record<string, unknown>;
  const strings = (list: unknown): boolean =>
    Array.isArray(list) && list.every((one) => typeof one === 'string');
  return (
    [id, title, language, when, who].every((one) => typeof one === 'string') &&
    strings(text) &&
    (dutch === null || strings(dutch)) &&
    Array.isArray(sources) &&
    sources.every(isSource)
  );
}

function isSource(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { title, url } = value as Record<string, unknown>;
  return typeof title === 'string' && typeof url === 'string' && /^https?:\/\//.test(url);
}
