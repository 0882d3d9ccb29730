import { serverUrl } from '../shared/base.ts';
import type { SiteSettings } from '../shared/types.ts';

/** When the server cannot be asked: nothing set, nothing promised beyond what is always so. */
export const defaultSettings: SiteSettings = {
  municipalities: [],
  municipality: null,
  languages: [],
  remote: null,
  greeting: {},
  questions: {},
  tokens: {},
  position: null,
};

/** The operator's settings for this site, or `null` where this site may not use the server. */
export async function loadSettings(): Promise<SiteSettings | null> {
  const response = await fetch(serverUrl('/api/site'));
  return response.ok ? ((await response.json()) as SiteSettings) : null;
}
