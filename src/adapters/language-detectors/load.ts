import { type LanguageDetector } from '../../ports/language-detector.ts';
import { loadCld3 } from './cld3.ts';
import { loadFasttext } from './fasttext.ts';

/**
 * Loads every detector that this machine can run, from its package, without network (about 150 ms).
 *
 * One that cannot be loaded is reported and left out: our own profiles still tell our languages apart.
 */
export async function loadLanguageDetectors(
  onUnavailable: (error: Error) => void = () => undefined,
): Promise<LanguageDetector[]> {
  const loaded = await Promise.allSettled([loadCld3(), loadFasttext()]);
  return loaded.flatMap((result) => {
    if (result.status === 'fulfilled') return [result.value];
    onUnavailable(new Error('a language detector cannot be loaded', { cause: result.reason }));
    return [];
  });
}
