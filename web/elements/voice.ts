/** Reading aloud and listening, each only where the browser can do it in that very language. */

// What speech services call a language where it is not our tag.
const voiceTags: Readonly<Record<string, readonly string[]>> = {
  prs: ['prs', 'fa-af'],
  kmr: ['kmr', 'ku'],
  'nl-simple': ['nl'],
};

/** A voice of that language, or `undefined`: no Tigrinya is read by an English voice. */
export function voiceFor(language: string): SpeechSynthesisVoice | undefined {
  if (!('speechSynthesis' in window)) return undefined;
  const tags = voiceTags[language] ?? [language];
  return speechSynthesis.getVoices().find(({ lang }) => {
    const tag = lang.toLowerCase().replace('_', '-');
    return tags.some((wanted) => tag === wanted || tag.startsWith(`${wanted}-`));
  });
}

/** Whether a text of that language can be read aloud here. */
export function hasVoice(language: string): boolean {
  return voiceFor(language) !== undefined;
}

export interface Sentence<T> {
  text: string;
  language: string;
  of: T;
}

/**
 * Reads sentences one after another, each in its own language; those without a voice are passed
 * over. `reading` is told which one is read, and `null` at the end. Returns a function that stops.
 */
export function readAloud<T>(
  sentences: readonly Sentence<T>[],
  reading: (sentence: T | null) => void,
): () => void {
  let stopped = false;
  const next = (n: number): void => {
    const sentence = sentences[n];
    if (stopped) return;
    if (sentence === undefined) {
      reading(null);
      return;
    }
    const voice = voiceFor(sentence.language);
    if (voice === undefined) {
      next(n + 1);
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = 0.9;
    utterance.onend = () => {
      next(n + 1);
    };
    utterance.onerror = () => {
      if (!stopped) reading(null);
    };
    reading(sentence.of);
    speechSynthesis.speak(utterance);
  };
  speechSynthesis.cancel();
  next(0);
  return () => {
    stopped = true;
    speechSynthesis.cancel();
    reading(null);
  };
}

// Languages that browsers' recognisers are documented to know; in another they would hear nonsense.
const recognised: Readonly<Record<string, string>> = {
  nl: 'nl-NL',
  'nl-simple': 'nl-NL',
  en: 'en-GB',
  ar: 'ar-EG',
  tr: 'tr-TR',
  fa: 'fa-IR',
  so: 'so-SO',
  uk: 'uk-UA',
  ru: 'ru-RU',
  pl: 'pl-PL',
  am: 'am-ET',
  fr: 'fr-FR',
  es: 'es-ES',
  ro: 'ro-RO',
  bg: 'bg-BG',
};

interface Recognition {
  lang: string;
  interimResults: boolean;
  onresult: ((event: { results: ArrayLike<ArrayLike<{ transcript: string }>> }) => void) | null;
  onend: (() => void) | null;
  onerror: (() => void) | null;
  start(): void;
  abort(): void;
}

function recogniser(): (new () => Recognition) | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = window as unknown as Record<
    string,
    (new () => Recognition) | undefined
  >;
  return SpeechRecognition ?? webkitSpeechRecognition;
}

/** Whether a question in that language can be spoken here. */
export function canListenTo(language: string): boolean {
  return recogniser() !== undefined && recognised[language] !== undefined;
}

/** Listens for one question. `hear` is given what was understood so far; returns a stop function. */
export function listenTo(
  language: string,
  hear: (text: string) => void,
  ended: () => void,
): () => void {
  const Recogniser = recogniser();
  if (Recogniser === undefined) return ended;
  const recognition = new Recogniser();
  recognition.lang = recognised[language] ?? language;
  recognition.interimResults = true;
  recognition.onresult = ({ results }) => {
    hear(Array.from(results, (alternatives) => alternatives[0]?.transcript ?? '').join(' '));
  };
  recognition.onend = ended;
  recognition.onerror = ended;
  recognition.start();
  return () => {
    recognition.abort();
  };
}
