import { html } from 'lit';
import { today } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { showFault } from '../../ui/show-fault.js';
import { ReasonForm } from './reason-form.js';
import { contract, use } from './tenancy-list.js';

/** Says which day was the last of a tenancy, and why it ended. */
export class TenancyEnding extends ReasonForm {
  static properties = {
    ...ReasonForm.properties,
    row: { attribute: false },
    proposed: { attribute: false },
  };

  constructor() {
    super();
    /** @type {any} the tenancy as it stands */
    this.row = {};
    /** @type {import('./proposal.js').Item | null} the end that was proposed already and waits for review */
    this.proposed = null;
    /** @type {Record<string, any>} */
    this.values = { lastDay: today(), reason: null };
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (!changed.has('proposed') || !this.proposed) return;
    const { after, why } = this.proposed;
    this.values = { lastDay: after.used ? after.usedTo : after.contractTo, reason: why ?? null };
  }

  firstUpdated() {
    /** @type {HTMLElement | null} */ (this.querySelector('h2'))?.focus();
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('error') && this.error) void showFault(this);
  }

  render() {
    const name = this.row.organisationName ?? this.row.organisation;
    return html`<form class="tenancy-ending" @submit=${this.submit} novalidate>
      <h2 tabindex="-1">${t('tenancy.end.title', { name })}</h2>
      <p>
        ${t('tenancy.use')}: ${use(this.row)}<br />${t('tenancy.contract')}: ${contract(this.row)}
      </p>
      <p class="note note-warn">${t('tenancy.end.lead')}</p>
      <problem-note .error=${this.error}></problem-note>
      ${this.field.day('lastDay', { required: true })}
      ${this.field.text('reason', { rows: 2, required: true })}
      ${this.actions(t('tenancy.end'), 'danger')}
    </form>`;
  }
}
customElements.define('tenancy-ending', TenancyEnding);
