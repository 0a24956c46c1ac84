import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { field } from '../../field/field.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { filterForm, filterSelect } from '../filter-select.js';
import { Loading } from '../loading.js';
import './field-status.js';
import { Following } from './following.js';
import './inspection-edit.js';
import './inspection-form.js';
import './inspection-view.js';
import { decides, doneOf } from './model.js';

/** @typedef {{ id: string, name: string, day: string, inspectorName: string, state: string, stops: number, found: number }} Row */

/** Inspections: those of the reader (or all, for who decides), a new one, or one of them, to be read or changed. Without a network those that were taken along. */
export class InspectionsPage extends PageElement {
  static properties = {
    me: { attribute: false },
    params: { attribute: false },
    rest: { attribute: false },
  };

  constructor() {
    super();
    new Following(this);
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {Record<string, string>} */
    this.params = {};
    /** @type {string[]} the id of an inspection and that of an asset */
    this.rest = [];
  }

  #list = new Loading(
    this,
    () => (this.me && !this.rest[0] ? { mine: this.#mine, limit: 100 } : null),
    (asked, signal) => listed(asked, signal),
  );

  get #mine() {
    return this.me && decides(this.me) && this.params.whose !== 'mine' ? '' : 'true';
  }

  render() {
    const { me } = this;
    const [id, asset] = this.rest;
    if (!me) return nothing;
    if (id === 'new') return html`<inspection-form .me=${me}></inspection-form>`;
    if (id && asset === 'edit')
      return html`<inspection-edit .inspectionId=${id} .me=${me}></inspection-edit>`;
    if (id)
      return html`<inspection-view
        .inspectionId=${id}
        .assetId=${asset ?? ''}
        .me=${me}
      ></inspection-view>`;
    return this.#all(me);
  }

  /** @param {import('../../session.js').Me} me */
  #all(me) {
    const { value, error } = this.#list;
    return html`<h1>${t('inspections.title')}</h1>
      <field-status></field-status>
      <p class="actions">
        <a class="button primary big" href=${hrefTo('inspections', {}, ['new'])}
          >${icon('add')} ${t('inspections.new')}</a
        >
        <a class="button big" href=${hrefTo('findings')}>${t('findings.title')}</a>
      </p>
      ${decides(me) ? this.#whose() : nothing}
      <problem-note .error=${error}></problem-note>
      ${value ? rows(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  #whose() {
    return filterForm(
      filterSelect({
        page: 'inspections',
        name: 'whose',
        label: t('inspections.whose'),
        values: ['mine'],
        words: () => t('inspections.mine'),
        chosen: this.params.whose ?? '',
      }),
    );
  }
}
customElements.define('inspections-page', InspectionsPage);

/** @param {Record<string, any>} asked @param {AbortSignal} signal @returns {Promise<{ rows: Row[], taken: Set<string> }>} */
async function listed(asked, signal) {
  const kept = await field.taken().catch(() => []);
  const taken = new Set(kept.map(({ id }) => id));
  try {
    return { rows: await api.get('/api/inspections', asked, signal), taken };
  } catch (/** @type {any} */ error) {
    if (kept.length === 0 || (error?.status && error.status < 500)) throw error;
    const rows = kept.map(({ inspection }) => ({
      ...inspection,
      stops: inspection.stops.length,
      found: doneOf(inspection.stops, field.outbox.entries),
    }));
    return { rows, taken };
  }
}

/** @param {{ rows: Row[], taken: Set<string> }} list */
function rows({ rows: all, taken }) {
  if (all.length === 0) return html`<p class="note">${t('inspections.empty')}</p>`;
  return html`<ul class="inspections">
    ${all.map(
      ({ id, name, day, inspectorName, state, stops, found }) =>
        html`<li>
          <a href=${hrefTo('inspections', {}, [id])}>
            <strong>${name}</strong>
            <span>${date(day)} · ${inspectorName}</span>
            <span class="badges">
              <span class="badge" data-value=${found === stops ? 'good' : 'none'}
                >${t('inspections.progress', { done: number(found, 0), count: number(stops, 0) })}</span
              >
              ${state === 'CLOSED' ? html`<span class="badge" data-value="none">${t('inspection-state.CLOSED')}</span>` : nothing}
              ${taken.has(id) ? html`<span class="badge" data-value="good">${t('field.here')}</span>` : nothing}
            </span>
          </a>
        </li>`,
    )}
  </ul>`;
}
