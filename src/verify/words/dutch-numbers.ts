const small =
  'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const tens = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

/** Dutch number words from 1 to 99,000 as they are written: `eenentwintig`, `achttienhonderd`. */
export const dutchNumbers: ReadonlyMap<string, number> = build();

function build(): Map<string, number> {
  const made = new Map<string, number>();
  for (let value = 1; value < 100; value += 1) made.set(underHundred(value), value);
  for (let hundreds = 1; hundreds <= 19; hundreds += 1) {
    if (hundreds === 10) continue;
    const word = `${hundreds === 1 ? '' : underHundred(hundreds)}honderd`;
    for (let rest = 0; rest < 100; rest += 1)
      made.set(word + (rest === 0 ? '' : underHundred(rest)), hundreds * 100 + rest);
  }
  for (let thousands = 1; thousands < 100; thousands += 1)
    made.set(`${thousands === 1 ? '' : underHundred(thousands)}duizend`, thousands * 1000);
  return made.set('anderhalf', 1.5).set('anderhalve', 1.5);
}

function underHundred(value: number): string {
  if (value < 20) return (small[value] ?? '').replace('één', value === 1 ? 'één' : 'een');
  const ten = tens[Math.floor(value / 10) - 2] ?? '';
  const unit = small[value % 10] ?? '';
  if (value % 10 === 0) return ten;
  const link = unit.endsWith('e') ? 'ën' : 'en';
  return `${unit.replace('één', 'een')}${link}${ten}`;
}
