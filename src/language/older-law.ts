/** "The old law" as people write it, in our languages; endings are left open. */
const olderLaw =
  /oude (?:inburgerings)?(?:wet|regels)|\b(?:old|older|previous) (?:integration )?(?:law|rules)|anciennes? (?:loi|règles)|vieille loi|ley (?:antigua|vieja|anterior)|antigua ley|legea veche|vechea lege|star\p{L}+ (?:ustaw|przepis)|eski (?:yasa|kanun)|стар\p{L}{1,3} закон|القانون القديم|قانون (?:ال\p{L}+ )?(?:ال)?قديم|قانون قدیم|زوړ قانون|پخوانی قانون|یاسای? کۆن|یاسا کۆنەکە|(?:qan[uû]na|zagona) kevn|(?:xeerkii|xeerka|sharcigii) hore|(?:ኣረጊት|ናይ ቀደም) ሕጊ|(?:የ|በ)?የ?(?:ድሮ|ቀድሞ)ው? ሕግ/iu;

/** Whether a text says that it is about the law that was in force before the present one. */
export function namesOlderLaw(text: string): boolean {
  return olderLaw.test(text.normalize('NFKC'));
}
