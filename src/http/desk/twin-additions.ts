import { html } from 'hono/html';
import { sentenceOf } from '../../desk/twin.ts';
import { serviceOffer, stepsOffer } from '../../desk/twin-plan.ts';
import type { Service } from '../../directory/schema.ts';
import type { Html } from '../pages/layout.ts';
import { missingLink } from './missing.ts';
import { form } from './page.ts';
import type { TwinPage } from './twin-parts.ts';
import { pairOf, pairView, planButton, undoButton } from './twin-parts.ts';

/** Next steps that staff picked, and those that they can pick. */
export function stepsView({ state, known, services, say, action, csrf, receipt }: TwinPage): Html {
  const picked = state.steps.flatMap((id) => sentenceOf(id, 'step', known) ?? []);
  const others = known.sentences.filter(
    ({ id, use }) => use === 'step' && !state.steps.includes(id),
  );
  return html`<section id="steps">
    <h2>${say('twin.steps')}</h2>
    <ol>
      ${picked.map(
        (one) =>
          html`<li>
            ${pairView(pairOf(one, receipt.language), say)}
            ${form(
              action,
              csrf,
              html`<input
                  type="hidden"
                  name="step"
                  value="${one.id}"
                />${undoButton('remove-step', one.text.nl, say)}`,
            )}
          </li>`,
      )}
    </ol>
    ${picked.length === 0 ? '' : planButton(stepsOffer(picked, receipt.language, services.messages), say)}
    ${form(
      action,
      csrf,
      html`<p class="entry">
          <label for="step">${say('twin.step')}</label>
          <select id="step" name="step">
            ${others.map(({ id, text }) => html`<option value="${id}" lang="nl">${text.nl}</option>`)}
          </select>
        </p>
        <button class="primary" name="do" value="add-step">${say('twin.add')}</button>`,
    )}
  </section>`;
}

/** Places that staff added, and a search for more. */
export function servicesView(page: TwinPage): Html {
  const { state, known, say, action, csrf, searched, found, receipt } = page;
  const given = receipt.answer.services;
  const picked = state.services.flatMap((id) => known.directory.byId.get(id) ?? []);
  return html`<section id="services">
    <h2>${say('twin.services')}</h2>
    ${
      given.length === 0
        ? ''
        : html`<p>
            ${say('twin.given')}:
            <span lang="nl">${given.map(({ name }) => name).join(' · ')}</span>
          </p>`
    }
    <ul>
      ${picked.map(
        (service) =>
          html`<li>
            ${serviceView(service)}
            ${planButton(serviceOffer(service, receipt.language, known), say)}
            ${form(
              action,
              csrf,
              html`<input
                  type="hidden"
                  name="service"
                  value="${service.id}"
                />${undoButton('remove-service', service.name, say)}`,
            )}
          </li>`,
      )}
    </ul>
    <form method="get" action="${action}#services">
      <p class="entry">
        <label for="service">${say('twin.service')}</label>
        <input
          id="service"
          name="service"
          type="search"
          value="${searched}"
          maxlength="100"
          autocomplete="off"
        />
      </p>
      <button>${say('twin.search')}</button>
    </form>
    ${
      searched.trim() !== '' && found.length === 0
        ? html`<p role="status">${say('twin.noService')} “${searched}”.</p>`
        : ''
    }
    <p>
      <a href="${missingLink({ name: searched.trim(), town: page.town, back: page.code })}"
        >${say('missing')}</a
      >
    </p>
    <ul>
      ${found
        .filter(({ id }) => !state.services.includes(id))
        .map(
          (service) =>
            html`<li>
              ${serviceView(service)}
              ${form(
                action,
                csrf,
                html`<input type="hidden" name="service" value="${service.id}" />
                  <button name="do" value="add-service">
                    ${say('twin.add')}<span class="sr" lang="nl">: ${service.name}</span>
                  </button>`,
              )}
            </li>`,
        )}
    </ul>
  </section>`;
}

function serviceView({ name, organization, description, phones = [] }: Service): Html {
  return html`<p lang="nl">
    <b>${name}</b>${organization === name ? '' : ` (${organization})`}: ${description}
    ${phones.join(' · ')}
  </p>`;
}
