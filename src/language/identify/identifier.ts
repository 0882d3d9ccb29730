import { type LanguageDetector, type LanguageVote } from '../../ports/language-detector.ts';
import { ballot, type Share, sharesAmong, type Votes } from './ballot.ts';
import { chatAlphabetLean } from './chat-alphabet.ts';
import { withDari } from './dari.ts';
import { foldWord } from './features.ts';
import { greetingShares } from './greetings.ts';
import { isGuess, isNoise } from './noise.ts';
import { type Passage, passageOf } from './passage.ts';
import { loadProfile, type ProfileModel } from './profile-model.ts';
import profiles from './profiles.json' with { type: 'json' };
import { framesOf } from './sample.ts';
import { canWrite, isShared, languagesOf, type SharedScript } from './scripts.ts';
import { type Identification, settle } from './settle.ts';

export { type Identification } from './settle.ts';

interface IdentifyHint {
  /** Language of the page the question was typed on; decides only where the text leaves a tie. */
  pageLanguage?: string | undefined;
}

export interface LanguageIdentifier {
  /** Never throws; looks at the first 4,000 characters at most. */
  identify(text: string, hint?: IdentifyHint): Identification;
}

type Models = Readonly<Record<SharedScript, ProfileModel>>;

/**
 * Identifies the language of short questions from our own character profiles and the votes of
 * `detectors` (none will do: then languages without a profile are only known by their script).
 */
export function createLanguageIdentifier(
  detectors: readonly LanguageDetector[],
): LanguageIdentifier {
  const models: Models = {
    Latn: loadProfile(profiles.Latn),
    Arab: loadProfile(profiles.Arab),
    Cyrl: loadProfile(profiles.Cyrl),
    Ethi: loadProfile(profiles.Ethi),
  };
  const identify = (text: string, hint: IdentifyHint): Identification => {
    const passage = passageOf(text);
    const shares = passage ? sharesOf(passage, models, detectors) : [];
    return settle(shares, passage?.onlyTerms === true, hint.pageLanguage);
  };
  return {
    identify(text, hint = {}) {
      const whole = identify(text, hint);
      // A pasted Dutch letter does not make its reader Dutch: "What does this mean: U moet …"
      if (whole.language !== 'nl') return whole;
      const frames = framesOf(text).map((frame) => identify(frame, hint));
      return (
        frames.find(({ language, confidence }) => language !== 'nl' && confidence > 0.8) ?? whole
      );
    },
  };
}

function sharesOf(
  { script, words }: Passage,
  models: Models,
  detectors: readonly LanguageDetector[],
): Share[] {
  const folded = words.map(foldWord);
  const greeting = greetingShares(folded);
  if (greeting) return greeting;
  const text = words.join(' ');
  const votes = detectors.map((detector) => votesOf(detector, script, text));
  if (!isShared(script)) return sharesAmong(languagesOf(script), votes);
  const model = models[script];
  const seen = model.familiarity(folded);
  if (isNoise(script, folded, seen, votes)) return [];
  const fit = model.fit(folded);
  const leans = { 'ar-Latn': chatAlphabetLean(folded) };
  const shares = ballot(fit, model.labels, votes, text.length, leans);
  const [best] = shares;
  if (script === 'Latn' && best !== undefined && model.labels.includes(best.language))
    if (isGuess(best.language, folded, seen, votes)) return [];
  return withDari(shares, folded, fit, model.labels);
}

function votesOf(detector: LanguageDetector, script: string, text: string): Votes {
  const possible = heard(detector, text).filter(({ language }) => canWrite(script, language));
  const shares = new Map(possible.map(({ language, probability }) => [language, probability]));
  return { detector: detector.name, shares };
}

/** A detector that fails abstains: WebAssembly that once aborted fails for ever after. */
function heard(detector: LanguageDetector, text: string): readonly LanguageVote[] {
  try {
    return detector.detect(text);
  } catch {
    return [];
  }
}
