// The plain page: posts the question, reads the event stream, draws claims as they arrive.
// Everything is set as text, never as markup: quotes come from documents anybody may have written.
const form = document.querySelector('#ask');
const status = document.querySelector('#status');
const answers = document.querySelector('#answers');
const stop = document.querySelector('#stop');
const words = status.dataset;
const rightToLeft = new Set(['ar', 'fa', 'prs', 'ckb', 'ps', 'ur']);
/** Earlier turns of this visit; kept in memory only. */
const conversation = [];
let running = null;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  void ask(form.elements.question.value, form.elements.municipality.value);
});
stop.addEventListener('click', () => running?.abort());

async function ask(question, municipality) {
  if (question.trim() === '') return;
  running?.abort();
  const controller = (running = new AbortController());
  const article = startAnswer(question);
  stop.hidden = false;
  status.textContent = words.working;
  const request = {
    question,
    language: form.elements.language.value,
    municipality,
    conversation: conversation.slice(-4),
  };
  try {
    const response = await fetch('/api/ask', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ ...request, municipality: municipality || null }),
      signal: controller.signal,
    });
    if (!response.ok) throw new Error((await response.json()).error.message, { cause: 'server' });
    await readEvents(response.body, (event, data) => receive(article, request, event, data));
    status.textContent = '';
  } catch (error) {
    if (controller.signal.aborted) status.textContent = '';
    else failed(article, request, error);
  } finally {
    if (running === controller) stop.hidden = true;
  }
}

/** Splits a stream of server-sent events. */
async function readEvents(body, receiveEvent) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    buffer += value;
    const frames = buffer.split('\n\n');
    buffer = frames.pop();
    for (const frame of frames) {
      const event = /^event: ?(.*)$/m.exec(frame)?.[1];
      const data = /^data: ?(.*)$/m.exec(frame)?.[1];
      if (event && data) receiveEvent(event, JSON.parse(data));
    }
  }
}

function receive(article, request, event, data) {
  if (event === 'meta') {
    setLanguage(article, data.language);
    if (data.crisis) article.querySelector('.head').append(crisisView(data.crisis));
  } else if (event === 'delta') {
    article.querySelector('.claims').append(claimView(data));
  } else if (event === 'answer') {
    conversation.push({
      question: request.question,
      language: data.language,
      municipality: data.municipality,
    });
    finish(article, request, data);
  } else if (event === 'error') {
    throw new Error(data.message, { cause: 'server' });
  }
}

function startAnswer(question) {
  const article = make('article', { className: 'answer' });
  article.append(
    make('p', { className: 'asked', dir: 'auto', textContent: question }),
    make('div', { className: 'head' }),
    make('div', { className: 'claims' }),
    make('div', { className: 'tail' }),
  );
  answers.prepend(article);
  return article;
}

function finish(article, request, answer) {
  setLanguage(article, answer.language);
  article.dataset.status = answer.status;
  const head = article.querySelector('.head');
  head.replaceChildren(
    ...(answer.crisis ? [crisisView(answer.crisis)] : []),
    make('p', { className: 'intro', textContent: answer.intro }),
    ...answer.notices.map(({ kind, text }) => {
      const notice = make('p', { className: 'notice', textContent: text });
      notice.dataset.kind = kind;
      return notice;
    }),
  );
  article.querySelector('.claims').replaceChildren(...answer.claims.map(claimView));
  const tail = article.querySelector('.tail');
  tail.replaceChildren();
  if (answer.choices.length > 0) tail.append(choicesView(answer, request));
  if (answer.handoff) tail.append(handoffView(answer.handoff));
  if (answer.citations.length > 0) tail.append(sourcesView(answer));
}

function choicesView({ choices }, request) {
  const list = make('ul', { className: 'choices' });
  for (const { id, name } of choices) {
    const button = make('button', { type: 'button', textContent: name });
    button.addEventListener('click', () => {
      form.elements.municipality.value = id;
      void ask(request.question, id);
    });
    const item = make('li');
    item.append(button);
    list.append(item);
  }
  return list;
}

function claimView({ text, language, citations }) {
  const claim = make('p', {
    className: 'claim',
    lang: language,
    dir: directionOf(language),
  });
  claim.append(...isolated(text), ' ');
  for (const id of citations)
    claim.append(make('a', { className: 'mark', href: `#source-${id}`, textContent: `[${id}]` }));
  return claim;
}

/** Phone numbers, amounts and addresses, whose groups a right-to-left sentence would turn round. */
const leftToRight = /(\+?\d[\d\s–-]{5,}\d|€\s?[\d.,]+\d|(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+)/;

function isolated(text) {
  return text
    .split(leftToRight)
    .map((part, n) => (n % 2 === 1 ? make('bdi', { dir: 'ltr', textContent: part }) : part));
}

function sourcesView({ citations }) {
  const box = make('section');
  const list = make('ol', { className: 'sources' });
  for (const citation of citations) list.append(sourceView(citation));
  box.append(make('h2', { textContent: words.sources }), list);
  return box;
}

function sourceView({ id, title, section, publisher, year, page, basis }) {
  const item = make('li', { id: `source-${id}`, value: id });
  item.append(
    make('a', {
      href: page,
      lang: 'nl',
      dir: 'ltr',
      textContent: section ? `${title} – ${section}` : title,
    }),
    make('span', {
      lang: 'nl',
      dir: 'ltr',
      textContent: ` ${[publisher, year].filter(Boolean).join(', ')}`,
    }),
  );
  if (basis.length > 0) item.append(basisView(basis));
  return item;
}

function basisView(basis) {
  const details = make('details');
  const list = make('ul');
  for (const { title, publisher, url, published } of basis) {
    const entry = make('li', { lang: 'nl', dir: 'ltr' });
    entry.append(
      url ? make('a', { href: safeUrl(url), rel: 'noreferrer', textContent: title }) : title,
    );
    entry.append(` (${[publisher, published].filter(Boolean).join(', ')})`);
    list.append(entry);
  }
  details.append(make('summary', { textContent: words.official }), list);
  return details;
}

function crisisView({ text, contacts }) {
  const box = make('section', { className: 'crisis', role: 'alert' });
  const list = make('ul');
  for (const { name, phone } of contacts) {
    const item = make('li');
    item.append(phoneLink(phone, `${name}: ${phone}`));
    list.append(item);
  }
  box.append(make('h2', { textContent: words.crisis }), make('p', { textContent: text }), list);
  return box;
}

function handoffView({ who, phone, url, hours }) {
  const box = make('address', { className: 'handoff' });
  box.append(make('strong', { textContent: who }));
  if (phone) box.append(phoneLink(phone, phone));
  if (url)
    box.append(make('a', { href: safeUrl(url), rel: 'noreferrer', dir: 'ltr', textContent: url }));
  if (hours) box.append(make('span', { lang: 'nl', textContent: hours }));
  return box;
}

function phoneLink(phone, text) {
  return make('a', { href: `tel:${phone.replace(/[^+\d]/g, '')}`, dir: 'ltr', textContent: text });
}

function failed(article, request, error) {
  status.textContent = error.cause === 'server' ? error.message : words.offline;
  const again = make('button', { type: 'button', textContent: words.retry });
  again.addEventListener('click', () => {
    article.remove();
    void ask(request.question, request.municipality);
  });
  article.querySelector('.tail').append(again);
}

function setLanguage(article, language) {
  article.lang = language === 'nl-simple' ? 'nl' : language;
  article.dir = directionOf(language);
}

function directionOf(language) {
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}

function safeUrl(url) {
  return /^https?:\/\//.test(url) ? url : '#';
}

function make(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}
