import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leansBack } from '../../src/answer/self-contained.ts';
import type { Answer, Question } from '../../src/domain/answer.ts';
import type { TestServices } from '../helpers/services.ts';
import { testServices } from '../helpers/services.ts';

let services: TestServices;

beforeAll(async () => {
  services = await testServices();
  await services.embedder.ready();
});
afterAll(() => services.dispose());

const ask = (question: string, more: Partial<Question> = {}): Promise<Answer> =>
  services.answer({ question, ...more });
const kinds = ({ notices }: Answer): string[] => notices.map(({ kind }) => kind);
const documents = ({ citations }: Answer): string[] => citations.map((one) => one.documentId);

describe('the year in which somebody began', () => {
  it.each([
    'I came in 2016, how long do I have for inburgering?',
    'ik ben in 2016 begonnen met inburgeren',
    'من سال ۲۰۱۷ آمدم چقدر وقت برای inburgering دارم',
    'وصلت إلى هولندا سنة ٢٠١٨ كم الوقت المتاح لي للاندماج',
    'я приїхав у 2019 році, скільки часу в мене на inburgering',
    '2015 yılında geldim hangi uyum yasası benim için geçerli',
    'ኣብ 2016 መጺአ፡ ንኢንቡርገሪንግ ክንደይ ግዜ ኣሎኒ?',
    'przyjechałem w 2016, ile mam czasu na inburgering?',
    'Waxaan imid 2016, imisa wakhti ayaan u haystaa inburgering?',
  ])('chooses the law that holds for them: %s', async (question) => {
    // Which of its statements is read first depends on what is asked.
    expect(documents(await ask(question))).toContain('nl/oudere-wetten');
  });

  it.each(['I came in 2023, how long do I have for inburgering?', 'hoe lang mag ik inburgeren'])(
    'leaves the present law to everybody else: %s',
    async (question) => {
      expect(documents(await ask(question))[0]).toBe('nl/wet-inburgering');
    },
  );

  it('is not meant by who asks what a municipality did in it', async () => {
    const answer = await ask('Wat deed de gemeente Rotterdam voor taal in 2017?');
    expect(documents(answer)).not.toContain('nl/oudere-wetten');
  });

  it('is remembered by a follow-up', async () => {
    const before = { question: 'ik ben in 2016 begonnen met inburgeren' };
    const answer = await ask('en hoeveel kost dat?', { conversation: [before] });
    expect(documents(answer)).toContain('nl/oudere-wetten');
  });
});

describe('what cannot be understood, and what is about nothing', () => {
  it.each([
    ['asdf qwer zxcv', 'tr'],
    ['A', 'ar'],
    ['???', 'uk'],
    ['12345', 'en'],
    ['фыва олдж', 'ru'],
    ['çxzq wêrt plkj', 'kmr'],
    ['ጿቯጧ ኟዧቿ ሿፗቧ', 'ti'],
  ])('%s is asked back in the language of the page', async (question, language) => {
    const answer = await ask(question, { language });
    expect(answer).toMatchObject({ status: 'conversation', language, claims: [] });
    expect(answer.intro).toBe(services.messages.for(language)('answer.unclear'));
  });

  it.each([
    ['how much?', 'en'],
    ['en ik dan?', 'nl'],
    ['متى؟', 'ar'],
    ['and my wife?', 'en'],
    ['en mijn kinderen?', 'nl'],
    ['и сколько?', 'ru'],
  ])('%s is asked what it is about', async (question, language) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ status: 'conversation', language });
    expect(answer.intro).toBe(services.messages.for(language)('answer.which_topic'));
  });

  it('is a question all the same behind another one', async () => {
    const conversation = [{ question: 'Hoe vraag ik huurtoeslag aan?', language: 'nl' }];
    expect((await ask('en hoeveel?', { conversation })).status).toBe('answered');
    expect((await ask('?', { conversation })).language).toBe('nl');
  });

  it('comes after help in a crisis', async () => {
    expect((await ask('112')).status).toBe('conversation');
    expect((await ask('help ik wil dood')).crisis?.kind).toBe('suicide');
  });
});

describe('personal data', () => {
  it('do not steer what is found', async () => {
    const plain = await ask('hoe vraag ik huurtoeslag aan?');
    const personal = await ask('Mijn BSN is 123456782, hoe vraag ik huurtoeslag aan?');
    expect(kinds(personal)).toContain('personal_data_hidden');
    expect(personal.claims).toEqual(plain.claims);
  });
});

describe('the municipality of the request', () => {
  it('that nobody knows is told, and the question answered', async () => {
    const answer = await ask('Hoe vraag ik bijstand aan?', { municipality: 'atlantis' });
    expect(answer).toMatchObject({ status: 'answered', municipality: null });
    expect(kinds(answer)).toContain('unknown_municipality');
  });

  it.each([
    ['Ik woon in Zweinstein, hoe vraag ik bijstand aan?', 'Zweinstein'],
    ['I live in Hogsmeade. How do I apply for welfare?', 'Hogsmeade'],
    ["Hogsmeade'de oturuyorum, bijstand nasıl alırım?", 'Hogsmeade'],
  ])('is told by its name where the question names it: %s', async (question, place) => {
    const { notices, municipality } = await ask(question);
    expect(municipality).toBeNull();
    const told = notices.find(({ kind }) => kind === 'unknown_municipality');
    expect(told?.text).toContain(place);
  });

  it('is no country', async () => {
    const answer = await ask('Ik woon in Nederland. Hoe vraag ik bijstand aan?');
    expect(kinds(answer)).not.toContain('unknown_municipality');
  });

  it('may be a name', async () => {
    const answer = await ask('Wie helpt mij met schulden?', { municipality: 'Nijmegen' });
    expect(answer.municipality).toBe('nijmegen');
    expect(kinds(answer)).not.toContain('unknown_municipality');
  });
});

describe('a name that two places have', () => {
  it('is asked back with the province of each', async () => {
    const bergen = await ask('Ik woon in Bergen, wie helpt mij met schulden?');
    expect(bergen.status).toBe('choose_municipality');
    expect(bergen.choices.map(({ name }) => name).sort()).toEqual([
      'Bergen (Limburg)',
      'Bergen (Noord-Holland)',
    ]);
    const hengelo = await ask('Waar is de voedselbank in Hengelo?');
    expect(hengelo.choices.map(({ name }) => name).sort()).toEqual([
      'Hengelo (Gelderland, Bronckhorst)',
      'Hengelo (Overijssel)',
    ]);
  });

  it('is none any more where one of them was chosen or its province is named', async () => {
    const chosen = await ask('Ik woon in Bergen, hoe vraag ik bijstand aan?', {
      municipality: 'bergen-nh',
    });
    expect(chosen).toMatchObject({ status: 'answered', municipality: 'bergen-nh' });
    const named = await ask('Hoe vraag ik bijstand aan in Bergen NH?');
    expect(named.municipality).toBe('bergen-nh');
  });
});

describe('the town is asked for', () => {
  it('where only a town can answer', async () => {
    expect((await ask('waar kan ik mensen ontmoeten')).status).toBe('choose_municipality');
  });

  it('no more where the country tells it too: the library has a language café', async () => {
    const answer = await ask('Waar kan ik Nederlands oefenen?');
    expect(answer.status).toBe('answered');
    expect(documents(answer)).toContain('nl/maatjes-ontmoeten');
  });

  it.each([
    'Wie helpt mij met schulden bij mij in de buurt?',
    'Who can help me read letters near my house?',
    'к кому обратиться с жалобой на соседей в моем городе?',
    'Mahallemde Hollandaca pratik yapabileceğim yer var mı?',
  ])(
    'where the question is about the asker’s own, whatever the country tells: %s',
    async (question) => {
      const { status, choices } = await ask(question);
      expect(status).toBe('choose_municipality');
      expect(choices.length).toBeGreaterThan(0);
    },
  );

  it('never in a crisis, nor of who asks for what we know nothing of', async () => {
    const crisis = await ask('Mijn man slaat mij, wie helpt mij hier in de buurt?');
    expect(crisis.crisis?.kind).toBe('violence');
    expect(crisis.status).not.toBe('choose_municipality');
    const football = await ask('who won the football match near me yesterday?');
    expect(football.status).not.toBe('choose_municipality');
  });

  it.each([
    'Wie helpt mij met schulden?',
    'Hoe vraag ik bijzondere bijstand aan?',
    'Waar kan ik discriminatie melden?',
    'Hoe hoog is het minimumloon?',
  ])('and never where the rule is the same everywhere: %s', async (question) => {
    const { status, citations } = await ask(question);
    expect(status).toBe('answered');
    expect(citations.filter(({ municipality }) => municipality !== null)).toEqual([]);
  });
});

describe("a question about one's own case", () => {
  it.each([
    ['Waar blijft de beslissing op mijn aanvraag? Ik wacht al maanden', 'nl'],
    ['my welfare money didn’t come this month', 'en'],
    ['my payment stopped, I live in Nijmegen', 'en'],
    ['وين صار طلبي؟ قدمت من شهرين وما في رد', 'ar'],
    ['bu ay yardım param hesabıma yatmadı', 'tr'],
    ['در پرونده من تصمیم گرفته شده یا نه؟', 'fa'],
    ['на каком этапе моё заявление?', 'ru'],
    ['na jakim etapie jest mój wniosek?', 'pl'],
    ['où en est ma demande ?', 'fr'],
    ['cererea mea a fost aprobată sau nu?', 'ro'],
  ])('gets what to have at hand and what to ask: %s', async (question, language) => {
    const { status, intro, handoff } = await ask(question, { language, municipality: 'nijmegen' });
    expect(status).toBe('personal_case');
    expect(intro).toContain('BSN');
    expect(handoff?.who).toBeTruthy();
  });

  it.each([
    'How long may the municipality take to decide on an application?',
    'Wat kan ik doen als mijn aanvraag wordt afgewezen?',
    'Как обжаловать отказ?',
    'Çalışmaya başlarsam yardım kesilir mi?',
    'Hoe lang duurt het voordat de IND beslist over naturalisatie?',
    'nu am primit salariul de 2 luni',
    'Betaalt Nijmegen mijn boete?',
    'Hoe vraag ik de Rotterdampas aan?',
  ])('is not how it goes for everybody: %s', async (question) => {
    expect((await ask(question)).status).not.toBe('personal_case');
  });

  it('gets the office that decides, with or without a town', async () => {
    for (const municipality of [undefined, 'nijmegen']) {
      const { status, handoff } = await ask('Waar is mijn verblijfsvergunning?', { municipality });
      expect(status).toBe('personal_case');
      expect(handoff).toMatchObject({ who: 'IND', url: 'https://ind.nl' });
    }
  });

  it('gets a number to call where no office of the state is named', async () => {
    const { handoff } = await ask('where is my payment?');
    expect(handoff?.phone).toMatch(/\d/);
    expect(handoff?.source).toMatch(/^https?:/);
  });
});

describe('what is asked often and stands nowhere here', () => {
  it.each([
    ['wat kost een nieuw paspoort', 'nijmegen'],
    ['can i vote in the elections here?', 'rotterdam'],
    ['كيف أحصل على تصريح لوقوف سيارتي؟', 'nieuwegein'],
    ['kiedy odbierają stare meble?', 'nijmegen'],
  ])('is not answered by what is near it: %s', async (question, municipality) => {
    const answer = await ask(question, { municipality });
    expect(answer).toMatchObject({ status: 'not_found', claims: [] });
    expect(answer.handoff?.phone).toBeTruthy();
  });

  it.each([
    ['Wat kost naturalisatie?', 'nl/naturalisatie'],
    ['Mag iemand mij dwingen te trouwen?', 'nl/huwelijksdwang'],
    ['how do i get married at the city hall?', 'nl/trouwen'],
    ['Kan ik mijn buitenlandse rijbewijs omwisselen?', 'nl/rijbewijs'],
    ['Is there school transport for my disabled child?', 'nl/leerlingenvervoer'],
  ])('takes nothing from what we do know: %s', async (question, document) => {
    expect(documents(await ask(question))).toContain(document);
  });
});

describe('cards for some people only', () => {
  it.each([
    ['як отримати bijstand', 'nl/bijstand'],
    ['آیا می‌توانم خانواده‌ام را بیاورم؟', 'nl/nareis-gezinshereniging'],
    ['how much is the fine if I fail my inburgering exam', 'nl/verlenging-ontheffing-boete'],
    ['I got a letter from DUO about a fine', 'nl/verlenging-ontheffing-boete'],
    ['کارم را از دست دادم چطور bijstand بگیرم', 'nl/bijstand'],
  ])('are not given to everybody: %s', async (question, document) => {
    expect(documents(await ask(question))).toContain(document);
  });

  it("of a town about something else do not answer for the nation's rule", async () => {
    const question = 'hoeveel boete krijg ik als ik niet op tijd inburger?';
    const answer = await ask(question, { municipality: 'nijmegen' });
    expect(documents(answer)).toContain('nl/verlenging-ontheffing-boete');
  });
});

describe('quotes', () => {
  const questions = [
    'Wat is de tegenprestatie in de bijstand?',
    'Wat gebeurt er als ik te laat ben met verlengen van mijn vergunning?',
    'Mag ik met bijstand naar het buitenland?',
    'Hoe lang duurt de schuldhulp?',
    'Wanneer mag ik met mijn rijbewijs rijden?',
    'Wat is een urgentieverklaring?',
    'Kan ik een tolk krijgen bij de rechter?',
  ];

  it('can be read by themselves, and are cited once', async () => {
    for (const question of questions) {
      const { claims, citations } = await ask(question);
      for (const { text } of claims.filter(({ origin }) => origin === 'quote'))
        expect(leansBack(text)).toBe(false);
      const places = citations.map(({ documentId, quote }) => `${documentId} ${quote.text}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { basis } of citations) {
        const sources = basis.map(({ title, url }) => `${title} ${url ?? ''}`);
        expect(new Set(sources).size).toBe(sources.length);
      }
    }
  });
});

describe('a very long question', () => {
  it('is searched for by its beginning and end, within the time of a short one', async () => {
    const letter = 'Geachte heer, mevrouw, hierbij ontvangt u de stukken van vandaag. '.repeat(260);
    const { status, timings, claims } = await ask(`${letter} Hoe vraag ik huurtoeslag aan?`);
    expect(status).toBe('answered');
    expect(claims.map(({ text }) => text).join(' ')).toContain('uurtoeslag');
    expect(Object.keys(timings)).toContain('embed');
  });
});
