import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import { positionFields } from './position-fields.js';
import { ReasonForm } from './reason-form.js';

/** What a planner corrects of a hamlet here; all else is sent back as it was read. */
export const FACTS = ['name', 'type', 'population', 'households', 'electrified', 'hall'];

/**
 * Corrects the facts of a hamlet; its hall is set by a click on the map, by dragging, or by degrees. Says `ask-place` (where the pin begins) and
 * `cancel`.
 */
export class HamletForm extends ReasonForm {
  static properties = {
    ...ReasonForm.properties,
    facts: { attribute: false },
    proposed: { attribute: false },
    place: { attribute: false },
  };

  constructor() {
    super();
    /** @type {Record<string, any>} */
    this.values = { reason: null };
    /** @type {Record<string, any>} as read */
    this.facts = {};
    /** @type {import('./proposal.js').Item | null} what was proposed already and waits for review; the form goes on from it */
    this.proposed = null;
    /** @type {import('./map-view.js').Place | null} */
    this.place = null;
  }

  /** @type {() => void} */
  #unguard = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(
      () =>
        !this.sent &&
        FACTS.some(
          (field) => JSON.stringify(this.values[field]) !== JSON.stringify(this.facts[field]),
        ),
    );
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
    this.say('ask-place', undefined);
  }

  get field() {
    return fields({
      values: this.values,
      faults: faultsOf(this.error),
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(name === 'reason' ? 'form.reason' : `hamlet.${name}`),
    });
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('facts') || changed.has('proposed')) {
      const facts = this.proposed?.after ?? this.facts;
      this.values = {
        reason: this.proposed?.why ?? null,
        ...Object.fromEntries(FACTS.map((field) => [field, facts[field] ?? null])),
      };
    }
    if (changed.has('place') && this.place) this.#setHall(this.place);
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (!changed.has('facts') && !changed.has('proposed')) return;
    const [lng, lat] = this.values.hall?.coordinates ?? [];
    this.say('ask-place', lat === undefined ? null : { lat, lng });
  }

  /** @param {import('./map-view.js').Place} place */
  #setHall({ lat, lng }) {
    this.values = { ...this.values, hall: { type: 'Point', coordinates: [lng, lat] } };
  }

  render() {
    const { field } = this;
    return html`<form @submit=${this.submit} novalidate>
      <h2>${this.facts.type ?? ''} ${this.facts.name}</h2>
      <p class="note">${t('hamlet.edit.lead')}</p>
      <problem-note .error=${this.error}></problem-note>
      ${field.text('name', { required: true })} ${field.text('type')} ${field.number('population')}
      ${field.number('households')} ${field.yesNo('electrified', { empty: '–' })}
      ${positionFields(this.values.hall, field.fault('hall'), this.#moved, t('hamlet.hall'))}
      ${field.text('reason', { rows: 2, required: true })} ${this.actions(t('ui.save'), 'primary')}
    </form>`;
  }

  /** @param {import('./map-view.js').Place} place */
  #moved = (place) => {
    this.#setHall(place);
    this.say('ask-place', place);
  };
}
customElements.define('hamlet-form', HamletForm);
