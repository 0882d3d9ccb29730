/** How Dutch texts say that a matter is not the same in every town. */
const differs =
  /\b(?:sommige|veel|de meeste|elke|iedere|per|bijna alle) gemeenten?\b|\bgemeenten (?:kiezen|bepalen|verschillen|hebben eigen)\b|\b(?:de|uw) (?:eigen )?gemeente (?:bepaalt|beslist zelf)\b/i;

/**
 * Whether Dutch texts say of their subject that municipalities arrange it, each in its own way. Of such a subject it
 * is worth saying that nothing is known of the asker's town; a driving licence is the same everywhere.
 */
export function differsByTown(dutch: readonly string[]): boolean {
  return dutch.some((text) => differs.test(text));
}
