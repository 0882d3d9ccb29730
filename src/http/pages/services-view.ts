import { html } from 'hono/html';
import type { AnswerService } from '../../domain/answer.ts';
import type { HttpServices } from '../context.ts';
import type { Html } from './layout.ts';
import { htmlLanguage, icon } from './layout.ts';
import { outside } from './link.ts';

type Translate = (key: string) => string;

/** Places of the sociale kaart that can help, for visitors without JavaScript. */
export function servicesView(
  places: readonly AnswerService[],
  services: HttpServices,
  t: Translate,
): Html | '' {
  if (places.length === 0) return '';
  return html`<section class="services">
    <h3>${icon('pin', services)}${t('web.services')}</h3>
    <ul>
      ${places.map((place) => html`<li>${serviceView(place, services, t)}</li>`)}
    </ul>
  </section>`;
}

function serviceView(place: AnswerService, services: HttpServices, t: Translate): Html {
  const { name, localName, category, description, language, openingText, checkText } = place;
  const spoken = place.languages.map((one) => one.name).join(', ');
  return html`<article class="card service" lang="${htmlLanguage(language)}">
    ${category.label === description.text ? '' : html`<small>${category.label}</small>`}
    <h4>
      <bdi lang="nl">${name}</bdi>${localName === null ? '' : html` · <bdi>${localName}</bdi>`}
    </h4>
    <p lang="${htmlLanguage(description.language)}" dir="${description.direction}">
      ${description.text}
      <a class="mark" href="#source-${place.citation}">${place.citation}</a>
    </p>
    ${[openingText, checkText].map((text) => (text === null ? '' : html`<p class="hours">${text}</p>`))}
    ${spoken === '' ? '' : html`<p class="hours">${t('web.spokenThere')} <bdi>${spoken}</bdi></p>`}
    <p class="contact">${contactsOf(place, services, t)}</p>
  </article>`;
}

function contactsOf(
  { phones, addresses, url }: AnswerService,
  services: HttpServices,
  t: Translate,
): (string | Html)[] {
  return [
    ...phones.map(
      ({ number, href }) =>
        html`<a class="button" href="${href}"
          >${icon('phone', services)}${t('web.call')} <bdi dir="ltr">${number}</bdi></a
        >`,
    ),
    ...addresses.map((address) => html`<bdi lang="nl" dir="ltr">${address}</bdi>`),
    ...(url === null ? [] : [outside(url, t('web.website'), 'button')]),
  ];
}
