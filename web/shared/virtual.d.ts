// Ambient modules cannot import: the second is `Words` of words.ts once more.
declare module 'virtual:words' {
  /** Languages by their own names, in alphabetical order. */
  export const languages: readonly { tag: string; own: string; dutch: string }[];
  export const loaders: Readonly<
    Record<
      string,
      () => Promise<{
        default: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
      }>
    >
  >;
}
declare module 'virtual:words/launcher' {
  /** By language: what the button says. */
  export const launcherWords: Readonly<Record<string, string>>;
}
declare module '*.css' {}
declare module '*.css?inline' {
  const text: string;
  export default text;
}
/** File of the panel, relative to the loader. */
declare const __PANEL__: string;
/** The typeface's files, relative to the build's folder. */
declare const __FONTS__: readonly { file: string; unicodeRange: string }[];
/** Files that the service worker keeps, and a digest of all of them. */
declare const __FILES__: readonly string[];
declare const __VERSION__: string;
