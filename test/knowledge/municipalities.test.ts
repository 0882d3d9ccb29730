import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fold } from '../../src/knowledge/fold-names.ts';
import type { MunicipalityEntry } from '../../src/knowledge/municipalities.ts';
import { createGazetteer, municipalityFile } from '../../src/knowledge/municipalities.ts';

const parseMunicipalities = (source: string): MunicipalityEntry[] =>
  municipalityFile.parse(parse(source));
const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'corpus', 'municipalities');
const all = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parseMunicipalities(readFileSync(join(folder, name), 'utf8')));
const gazetteer = createGazetteer(all);

function found(text: string): string | null {
  return gazetteer.find(text)?.id ?? null;
}

const named: readonly (readonly [string, string | null])[] = [
  // The three towns, in the languages that people ask in.
  ['Ik woon in Nijmegen, waar vraag ik bijstand aan?', 'nijmegen'],
  ['wat doet de Nijmeegse gemeente voor statushouders', 'nijmegen'],
  ['ik woon in nimegen', 'nijmegen'],
  ['Ik zit in een flat in Dukenburg', 'nijmegen'],
  ['wij wonen in Oosterhout-Nijmegen', 'nijmegen'],
  ['is there a language cafe near NIJMEGEN?', 'nijmegen'],
  ['وين مكتب البلدية في نايميخن؟', 'nijmegen'],
  ['أنا ساكن بنايميخن', 'nijmegen'],
  ['أسكن في نيميغن من سنة', 'nijmegen'],
  ['تو نایمخن کلاس زبان هست؟', 'nijmegen'],
  ['در نایمیخن کورس لسان کجاست؟', 'nijmegen'],
  ['په نایمېخن کې کورس چېرته دی؟', 'nijmegen'],
  ['لە نایمێخن دەژیم', 'nijmegen'],
  ['ኣብ ናይመኸን እየ ዝነብር', 'nijmegen'],
  ['በናይሜኸን ውስጥ ቤት እፈልጋለሁ', 'nijmegen'],
  ['Я живу в Неймегене', 'nijmegen'],
  ['я живу в неймегені, де мовні курси?', 'nijmegen'],
  ['живея в Неймеген', 'nijmegen'],
  ['Mieszkam w Nijmegenie', 'nijmegen'],
  ["Nijmegen'de oturuyorum", 'nijmegen'],
  ['ez li Nijmegenê dijîm', 'nijmegen'],
  ['waxaan ku noolahay Neymeegen', 'nijmegen'],
  ['J’habite à Nimègue', 'nijmegen'],
  ['vivo en Nimega', 'nijmegen'],
  ['我住在奈梅亨，哪里学荷兰语？', 'nijmegen'],
  ['मैं नाइमेखेन में रहता हूँ', 'nijmegen'],
  ['wie helpt mij in de gemeente Rotterdam', 'rotterdam'],
  ['waar is de Rotterdamse wijkteam', 'rotterdam'],
  ['ik kom uit Hoek van Holland', 'rotterdam'],
  ['Roterdam da nasıl yardım alırım', 'rotterdam'],
  ['Rotterdam’da ev arıyorum', 'rotterdam'],
  ['في روتردام كيف أطلب مساعدة؟', 'rotterdam'],
  ['لە ڕۆتەردام کارم نییە', 'rotterdam'],
  ['په روټرډام کې ژوند کوم', 'rotterdam'],
  ['ኣብ ሮተርዳም ሓገዝ ኣሎ ድዩ?', 'rotterdam'],
  ['помогите, я в Роттердаме', 'rotterdam'],
  ['живу у Роттердамі в районі Delfshaven', 'rotterdam'],
  ['在鹿特丹怎么申请补助', 'rotterdam'],
  ['wie rijdt de buurtbus in Vreeswijk?', 'nieuwegein'],
  ['Nieuwegeinse minimaregelingen', 'nieuwegein'],
  ['i live in nieuw gein', 'nieuwegein'],
  ['أنا في نيوفيخين', 'nieuwegein'],
  ['من در نیووگین هستم', 'nieuwegein'],
  ['من در نیوه‌خاین هستم', 'nieuwegein'],
  ['لە نیووەخاین خانووم هەیە', 'nieuwegein'],
  ['ኣብ ኒውወገይን ዝርከብ ቤት ጽሕፈት', 'nieuwegein'],
  ['я в Нивегейне', 'nieuwegein'],
  ['у Ньївегейні', 'nieuwegein'],
  ['የVreeswijk አውቶቡስ', 'nieuwegein'],
  // The others.
  ['Hoeveel statushouders heeft Eindhoven?', 'eindhoven'],
  ['أيندهوفن فيها مدرسة لغة؟', 'eindhoven'],
  ['J’habite à La Haye', 'den-haag'],
  ['Mieszkam w Hadze', 'den-haag'],
  ['Vivo en La Haya', 'den-haag'],
  ['Locuiesc în Haga', 'den-haag'],
  ["Lahey'de yaşıyorum", 'den-haag'],
  ['живу в Гааге', 'den-haag'],
  ['я мешкаю в Гаазі', 'den-haag'],
  ['أسكن في لاهاي', 'den-haag'],
  ["in 's-Gravenhage", 'den-haag'],
  ['海牙市政府电话', 'den-haag'],
  ['utreht belediyesi', 'utrecht'],
  ['ኣብ ኡትረኽት ኣለኹ', 'utrecht'],
  ['ik ga verhuizen van Rotterdam naar Zwolle', 'zwolle'],
  ['geldt dat ook in Den Bosch', 's-hertogenbosch'],
  ['asielzoekerscentrum in ter apel', 'westerwolde'],
  ['Capelle a/d IJssel', 'capelle-aan-den-ijssel'],
  ['ik woon in ijselstein', 'ijsselstein'],
  ['Vianen heeft toch een Taalhuis?', 'vijfheerenlanden'],
  ['وايخن', 'wijchen'],
  ['Sudwest Fryslan', 'sudwest-fryslan'],
  ['Utrechtse Heuvelrug', 'utrechtse-heuvelrug'],
  ['Haarlemmermeer', 'haarlemmermeer'],
  ['Bergen op Zoom', 'bergen-op-zoom'],
  ['de gemeente Nuenen', 'nuenen-gerwen-en-nederwetten'],
];

/** Names that are words as well, where the place is meant. */
const meant: readonly (readonly [string, string])[] = [
  ['Best', 'best'],
  ['ik woon in best', 'best'],
  ['gemeente buren', 'buren'],
  ['wat doet de gemeente Best voor mij', 'best'],
  ['ik woon nu in houten', 'houten'],
  ['hoe werkt de voedselbank in ede?', 'ede'],
  ["Ede'de oturuyorum", 'ede'],
  ['Ede belediyesi', 'ede'],
  ['I moved to Goes last year', 'goes'],
  ['أسكن في Best', 'best'],
  ['በBest እኖራለሁ', 'best'],
  ['я переїхала в Ede', 'ede'],
  ['Wij wonen in Lent', 'nijmegen'],
  ['de buurtbus in Doorslag', 'nieuwegein'],
  ['живу в городе Бреда', 'breda'],
  ['أنا ساكن في بريدا', 'breda'],
  ['Kan dat in Leiden?', 'leiden'],
];

const unnamed = [
  'wat is het beste voor mijn kind?',
  'ik wil het best mogelijke huis',
  'ik doe het naar best vermogen',
  'Beste gemeente, ik heb een vraag',
  'mijn buren maken lawaai',
  'Buren maken elke nacht lawaai',
  'ruzie met de buren',
  'huis te huur',
  'er zijn geen huizen',
  'een houten vloer',
  'ik zit in de put, putten vol zorgen',
  'mijn oom heet Van Buren',
  'de duiven op mijn balkon',
  'wij kampen met schulden',
  'zij wierden ziek',
  'dat kan leiden tot een boete',
  'een losser contract',
  'in het begin kreeg ik geld',
  'de hoorn van de telefoon',
  'de sluis is dicht',
  'edelstenen uit mijn land',
  'ik heb ossen en koeien gehad',
  'echt waar?',
  'made in China',
  'in de lente komt mijn vrouw',
  'how to best help my son',
  'it goes well, how it goes',
  'the best school',
  'my sister has borne a child',
  'everything went down the drain in best case',
  'ne yapabilirim, devam ede ede yoruldum',
  'yardım ede bilir misiniz',
  '¿qué quiere que haga?',
  'haga clic aquí',
  'quiero que la haya visto un médico',
  'le bus est trop lent',
  'un mur lisse',
  'internetul e lent',
  'es ist zum Leiden',
  'salam chetor asten',
  'это полный бред, в бреду',
  'у меня температура, он лежит в бреду',
  'أرسلت بريدا إلى البلدية',
  'هذه المرة الثانية',
  'من فضلك، الأمن والسلامة',
  'بلاهای زیادی سرم آمده',
  'کلاهای زمستانی',
  'دفتر مساعدة',
  'ኣብ መን ክሓትት እኽእል?',
  'ማን ይረዳኛል?',
  '我可以申请补贴吗？',
  '布莱顿的天气',
  'buren',
  'Nederland',
  'ik ben Nederlander',
  '',
];

describe('the gazetteer', () => {
  it('has every municipality once', () => {
    expect(all).toHaveLength(342);
    expect(new Set(all.map(({ id }) => id)).size).toBe(342);
    expect(new Set(all.map(({ name }) => name)).size).toBe(342);
  });

  it('gives no spelling to two municipalities', () => {
    const owners = new Map<string, string>();
    const shared = all.flatMap(({ id, name, spellings, doubtful = [] }) =>
      [name, ...spellings, ...doubtful].flatMap((spelling) => {
        const { text } = fold(spelling);
        const owner = owners.get(text) ?? id;
        owners.set(text, owner);
        return owner === id ? [] : [`${spelling}: ${owner}, ${id}`];
      }),
    );
    expect(shared).toEqual([]);
  });

  it('finds every name and spelling by itself', () => {
    const lost = all.flatMap(({ id, name, spellings }) =>
      [name, ...spellings].filter((spelling) => found(`gemeente ${spelling}`) !== id),
    );
    expect(lost).toEqual([]);
  });

  it('says where a telephone number was read', () => {
    const withContact = all.filter(({ contact }) => contact !== undefined);
    expect(withContact.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['nijmegen', 'rotterdam', 'nieuwegein']),
    );
    for (const { contact } of withContact) expect(contact?.phone).toMatch(/^14 0\d+$/);
  });
});

describe('find', () => {
  it.each(named)('%s → %s', (text, id) => {
    expect(found(text)).toBe(id);
  });

  it.each(meant)('takes the word for the place: %s → %s', (text, id) => {
    expect(found(text)).toBe(id);
  });

  it.each(unnamed)('finds no town in: %s', (text) => {
    expect(found(text)).toBeNull();
  });

  const questions = join(root, 'src', 'language', 'questions');
  it.each(readdirSync(questions))('finds no town in the questions of %s', (name) => {
    const lines = readFileSync(join(questions, name), 'utf8').split('\n');
    expect(lines.filter((line) => found(line) !== null)).toEqual([]);
  });

  it('finds the right town or none in what people ask', () => {
    const rows = readFileSync(join(root, 'test', 'sets', 'seeds.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { question: string; municipality: string });
    const finds = rows.map((row) => ({ ...row, id: found(row.question) }));
    expect(finds.filter(({ id, municipality }) => id !== null && id !== municipality)).toEqual([]);
    expect(finds.filter(({ id }) => id !== null).length).toBeGreaterThan(70);
  });

  it('takes the town that is named last', () => {
    expect(found('Is het in Rotterdam anders dan in Nijmegen?')).toBe('nijmegen');
  });

  it('does not mind how letters are composed', () => {
    expect(found('J’habite à Nimègue'.normalize('NFD'))).toBe('nijmegen');
    expect(found('в Неймегене, Нийм'.normalize('NFD'))).toBe('nijmegen');
  });
});

describe('without', () => {
  it.each([
    ['En in Rotterdam?', 'En in ?'],
    ['и в Неймегене?', 'и в ?'],
    ['Já, à Nimègue aussi', 'Já, à aussi'],
    ['ik woon in Utrecht en werk in Breda', 'ik woon in en werk in'],
    ['Utrechtse Heuvelrug', ''],
    ['wat is het beste?', 'wat is het beste?'],
  ])('%s → %s', (text, rest) => {
    expect(gazetteer.without(text)).toBe(rest);
  });

  it.each([
    ['Ik woon in Bergen', ['bergen-l', 'bergen-nh']],
    ['Живу в Bergen', ['bergen-l', 'bergen-nh']],
    ['waar is de voedselbank in Hengelo', ['bronckhorst', 'hengelo']],
    ['help in the village of Beek', ['beek', 'berg-en-dal', 'montferland']],
    ['Ik woon in Laren', ['laren', 'lochem']],
    ['Ik woon in Hengelo Gelderland', ['bronckhorst']],
    ['Ik woon in Bergen NH', ['bergen-nh']],
    ['Ik woon in Bergen op Zoom', ['bergen-op-zoom']],
    ['van Hengelo naar Nijmegen', ['nijmegen']],
    ['Er ligt een beek bij de berg', []],
  ])('knows places of one name: %s', (text, ids) => {
    const found = gazetteer.namesakes(text).map(({ entry }) => entry.id);
    expect(found.toSorted()).toEqual(ids);
  });
});

describe('a municipality file', () => {
  it('reads one or a list', () => {
    expect(parseMunicipalities('{ id: best, name: Best, ambiguous: true }')).toHaveLength(1);
    expect(parseMunicipalities('[{ id: a, name: Aa }, { id: b, name: Bb }]')).toHaveLength(2);
  });

  it('refuses a contact without the page where it was read', () => {
    const source = '{ id: best, name: Best, contact: { phone: 14 0499, read: 2026-11-22 } }';
    expect(() => parseMunicipalities(source)).toThrow();
  });
});
