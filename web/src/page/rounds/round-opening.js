import { html } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { go, hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';
import { CODES } from '../dashboard/model.js';
import { Loading } from '../loading.js';
import { USUAL } from './model.js';
import { reporting } from './sending.js';
import { ticks } from './ticks.js';

const KINDS = ['YEARLY', 'SIX_MONTHLY', 'AD_HOC'];

/** Opens a round: what is asked, of whom, until when. */
export class RoundOpening extends PageElement {
  static properties = {
    me: { attribute: false },
    values: { state: true },
    error: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Record<string, any>} */
    this.values = { kind: 'YEARLY', indicators: USUAL, organisations: null };
    /** @type {unknown} */
    this.error = null;
  }

  #typed = false;
  #busy = false;
  #unguard = () => {};

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => this.#typed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  #choices = new Loading(
    this,
    () => ({}),
    async (_, signal) => {
      const [areas, organisations] = await Promise.all([
        api.get('/api/areas', {}, signal),
        reporting(signal),
      ]);
      const code =
        this.me?.area ?? areas.find((/** @type {any} */ { level }) => level === 'PROVINCE')?.code;
      this.values = { area: code, ...this.values };
      return { areas, organisations };
    },
  );

  /** Those who own something there: they are the first to be asked. */
  #owners = new Loading(
    this,
    () => (this.values.area ? { area: this.values.area } : null),
    async ({ area }, signal) => {
      const cells = await Promise.all(
        USUAL.map((code) =>
          api.get(`/api/indicators/${code}/breakdown`, { area, by: 'OWNER' }, signal),
        ),
      );
      return [
        ...new Set(cells.flatMap((one) => one.cells.map((/** @type {any} */ { cell }) => cell))),
      ];
    },
  );

  /** The codes that are ticked: until somebody chooses, those who own something. @returns {string[]} */
  get #asked() {
    const all = this.#choices.value?.organisations ?? [];
    const owners = this.#owners.value ?? [];
    return (
      this.values.organisations ??
      all
        .map((/** @type {any} */ { code }) => code)
        .filter((/** @type {string} */ code) => owners.includes(code))
    );
  }

  /** Whether it is known who is ticked: who came before that would untick what is just being ticked. */
  get #isKnown() {
    const { answered, error } = this.#owners;
    return (
      !this.values.area || this.values.organisations || error || answered?.area === this.values.area
    );
  }

  /** @param {string} name @param {any} value */
  #set(name, value) {
    this.#typed = true;
    this.values = { ...this.values, [name]: value };
  }

  render() {
    const { value, error } = this.#choices;
    return html`<p><a href=${hrefTo('rounds')}>← ${t('rounds.back')}</a></p>
      <h1>${t('rounds.open')}</h1>
      <problem-note .error=${error ?? this.#owners.error}></problem-note>
      ${value ? this.#form(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {{ areas: any[], organisations: any[] }} choices */
  #form({ areas, organisations }) {
    const faults = faultsOf(this.error);
    const field = fields({
      values: this.values,
      faults,
      set: (name, value) => this.#set(name, value),
      label: (name) => t(`rounds.${name === 'title' ? 'name' : name}`),
    });
    return html`<form class="panel round-form" novalidate @submit=${this.#send}>
      <problem-note .error=${this.error}></problem-note>
      ${this.#what(field, areas)}
      <div class="field-row">
        ${field.day('figuresAt', { required: true, hint: t('rounds.figuresAt.hint') })}
        ${field.day('dueOn', { required: true })}
        ${field.day('estimateFor', { hint: t('rounds.estimateFor.hint') })}
      </div>
      ${ticks(
        'indicators',
        CODES.map((code) => [code, t(`indicator.${code}`)]),
        this.values.indicators,
        faults,
        (codes) => this.#set('indicators', codes),
      )}
      ${this.#whom(organisations, faults)} ${field.text('instructions', { rows: 4 })}
      <p class="actions">
        <button class="primary">${t('rounds.open')}</button>
        <a class="button quiet" href=${hrefTo('rounds')}>${t('ui.cancel')}</a>
      </p>
    </form>`;
  }

  /** @param {any[]} organisations @param {ReturnType<typeof faultsOf>} faults */
  #whom(organisations, faults) {
    if (!this.#isKnown) return html`<p role="status">${t('ui.loading')}</p>`;
    return ticks(
      'organisations',
      organisations.map(({ code, name }) => [code, name]),
      this.#asked,
      faults,
      (codes) => this.#set('organisations', codes),
    );
  }

  /** @param {ReturnType<typeof fields>} field @param {any[]} areas */
  #what(field, areas) {
    const mine = this.me?.area;
    const choices = areas.filter(({ level, code }) => level === 'PROVINCE' || code === mine);
    return html`<div class="field-row">
      ${field.text('title', { required: true })}
      ${field.select(
        'kind',
        KINDS.map((kind) => [kind, t(`round-kind.${kind}`)]),
      )}
      ${field.select(
        'area',
        choices.map(({ code, name }) => [code, name]),
        mine ? {} : { empty: t('rounds.everywhere') },
      )}
    </div>`;
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    if (this.#busy) return;
    this.#busy = true;
    this.error = null;
    try {
      const indicators = CODES.filter((code) => this.values.indicators.includes(code));
      const form = { ...this.values, indicators, organisations: this.#asked };
      const { body } = await api.post('/api/rounds', form);
      this.#typed = false;
      go('rounds', {}, [body.round.id]);
    } catch (error) {
      this.error = error;
      await this.updateComplete;
      void showFault(this);
    } finally {
      this.#busy = false;
    }
  }
}
customElements.define('round-opening', RoundOpening);
