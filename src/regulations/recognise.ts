/** How far the first element may stand from the start: declarations and comments go before it. */
const lookedAt = 65_536;
const prolog = /^(?:\s|<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>)+/i;

/** Whether a text is a regulation in BWB or CVDR XML, by its first element. */
export function isRegulation(text: string): boolean {
  const start = text
    .slice(0, lookedAt)
    .replace(/^\ufeff/, '')
    .replace(prolog, '');
  return /^<(?:[\w.-]+:)?(?:toestand|cvdr)[\s>]/.test(start);
}
