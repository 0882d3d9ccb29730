import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AnswerService } from '../../../src/domain/answer.ts';
import type { WegwijsPanel } from '../../elements/panel.ts';
import type { Turn } from '../../elements/turn.ts';
import { routeLink } from '../../shared/text.ts';
import { tagOf } from '../../shared/words.ts';
import { sourceMark } from '../answer.ts';
import { icon } from '../icon.ts';
import { outside, phone, spoken, when } from '../text.ts';

/** Places of the sociale kaart that can help; their texts come in the reader's language. */
export function servicesView(panel: WegwijsPanel, turn: Turn): unknown {
  const services = turn.answer?.services ?? [];
  if (services.length === 0) return nothing;
  return html`<section class="services" part="services">
    <h3>${icon('pin')}${panel.t('services')}</h3>
    ${when(sharedCheck(services), checkView)}
    <ul>
      ${services.map((service) => html`<li>${serviceView(panel, turn, service)}</li>`)}
    </ul>
  </section>`;
}

export function serviceView(
  panel: WegwijsPanel,
  turn: Turn,
  service: AnswerService,
): TemplateResult {
  const { t } = panel;
  const { name, localName, description, category, phones, addresses, url, email } = service;
  return html`<article class="card service" part="service" lang=${tagOf(service.language)}>
    ${category.label === description.text ? nothing : html`<small>${category.label}</small>`}
    <h4><bdi lang="nl">${name}</bdi>${when(localName, (own) => html` · <bdi>${own}</bdi>`)}</h4>
    <p>
      ${spoken(description.text, description.language)}${sourceMark(panel, turn, service.citation)}
    </p>
    ${when(service.openingText, (text) => html`<p class="hours" ?data-open=${service.opening?.state === 'open'}>${icon('clock')}<span>${text}</span></p>`)}
    ${sharedCheck(turn.answer?.services ?? []) === null ? when(service.checkText, checkView) : nothing}
    ${spokenThere(service, t('spokenThere'))}
    <p class="contact">
      ${phones.map(({ number }) => phone(number, t('call')))}
      ${addresses.map((address) => addressView(address, t('route')))}
      ${when(
        email,
        (one) =>
          html`<span class="button"
            >${icon('brief')}<a href=${`mailto:${one}`}><bdi dir="ltr">${one}</bdi></a></span
          >`,
      )}
      ${when(url, (one) => html`<span class="button">${icon('link')}${outside(one, t('website'))}</span>`)}
    </p>
  </article>`;
}

/** "Check before you go", where it is the same for all: said once. */
function sharedCheck(services: readonly AnswerService[]): string | null {
  const texts = new Set(services.map(({ checkText }) => checkText));
  return services.length > 1 && texts.size === 1 ? (services[0]?.checkText ?? null) : null;
}

function checkView(text: string): TemplateResult {
  return html`<p class="hours">${icon('info')}<span>${text}</span></p>`;
}

function spokenThere({ languages }: AnswerService, word: string): unknown {
  if (languages.length === 0) return nothing;
  return html`<p class="hours">
    ${icon('globe')}<span
      >${word}
      ${languages.map(({ name }, n) => [n === 0 ? '' : ', ', html`<bdi>${name}</bdi>`])}</span
    >
  </p>`;
}

function addressView(address: string, word: string): TemplateResult {
  return html`<span class="button address"
    >${icon('pin')}${outside(routeLink(address), html`${word}: <bdi lang="nl" dir="ltr">${address}</bdi>`)}</span
  >`;
}
