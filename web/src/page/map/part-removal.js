import { html } from 'lit';
import { today } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { ReasonForm } from './reason-form.js';

/** Says from which day on a part is there no more, or off air, and why. */
export class PartRemoval extends ReasonForm {
  static properties = { ...ReasonForm.properties, kind: {}, proposed: { attribute: false } };

  constructor() {
    super();
    /** @type {import('./part-kinds.js').PartKind} */
    this.kind = 'DUCT';
    /** @type {import('./proposal.js').Item | null} the end that was proposed already and waits for review */
    this.proposed = null;
    /** @type {Record<string, any>} */
    this.values = { removedOn: today(), reason: null };
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('proposed') || !this.proposed) return;
    const { after, why } = this.proposed;
    this.values = { removedOn: after.removedOn ?? after.onAirTo ?? null, reason: why ?? null };
  }

  firstUpdated() {
    /** @type {HTMLElement | null} */ (this.querySelector('h4'))?.focus();
  }

  render() {
    return html`<form class="part-removal" @submit=${this.submit} novalidate>
      <h4 tabindex="-1">${t(`part.remove.${this.kind}`)}</h4>
      <p class="note note-warn">${t('part.remove.lead')}</p>
      <problem-note .error=${this.error}></problem-note>
      ${this.field.day('removedOn', { required: true })}
      ${this.field.text('reason', { rows: 2, required: true })}
      ${this.actions(t('part.remove'), 'danger')}
    </form>`;
  }
}
customElements.define('part-removal', PartRemoval);
