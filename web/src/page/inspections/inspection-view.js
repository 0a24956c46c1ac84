import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date, dateTime, distance, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo, questionOf } from '../../router.js';
import { field, namesOf } from '../../field/field.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../../ui/problem-note.js';
import { Loading } from '../loading.js';
import { tilesOf } from '../map/map-data.js';
import './field-status.js';
import { Following } from './following.js';
import { conflictsIn, doneOf, mayChange, progressOf } from './model.js';
import { routeDrawing } from './route-drawing.js';
import './route-map.js';
import { stopList } from './stop-list.js';
import './stop-view.js';

/** @typedef {import('./model.js').Inspection} Inspection */

/** One inspection: its stops in the order of the route, or one of them; from the server, or as it was taken along. */
export class InspectionView extends PageElement {
  static properties = {
    inspectionId: {},
    assetId: {},
    me: { attribute: false },
    error: { state: true },
    busy: { state: true },
    map: { state: true },
  };

  constructor() {
    super();
    new Following(this, () => void this.#fresh());
    this.inspectionId = '';
    this.assetId = '';
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {unknown} */
    this.error = null;
    this.busy = false;
    /** Whether the map is shown. */
    this.map = false;
  }

  #tiles = tilesOf(questionOf({}));

  #read = new Loading(
    this,
    () => this.inspectionId || null,
    (id, signal) => field.inspection(id, signal),
  );

  /** What codes are called, where nothing was taken along. */
  #found = new Loading(
    this,
    () => (this.#read.value && !this.#read.value.taken ? this.#read.value.inspection.id : null),
    (_, signal) => namesOf(this.#read.value?.inspection ?? { stops: [] }, signal),
  );

  get #names() {
    return (
      this.#read.value?.taken?.names ?? this.#found.value ?? { organisations: [], communes: [] }
    );
  }

  /** What was sent meanwhile stands in what was taken along; what was not, is read again. */
  async #fresh() {
    const { value } = this.#read;
    const taken = value && (await field.one(value.inspection.id).catch(() => undefined));
    if (!value || !taken || this.#read.value !== value) return;
    this.#read.value = { ...value, inspection: taken.inspection, taken };
    this.requestUpdate();
  }

  render() {
    const { value, error } = this.#read;
    const inside = Boolean(this.assetId);
    const back = inside ? hrefTo('inspections', {}, [this.inspectionId]) : hrefTo('inspections');
    return html`<p>
        <a href=${back}>← ${inside ? (value?.inspection.name ?? '') : t('inspections.title')}</a>
      </p>
      <field-status></field-status>
      <problem-note .error=${error ?? this.error}></problem-note>
      ${value ? this.#shown(value) : html`<p role="status">${error ? '' : t('ui.loading')}</p>`}`;
  }

  /** @param {{ inspection: Inspection, taken: import('../../field/field.js').Taken | null, fromStore: boolean, etag: string | null }} read */
  #shown(read) {
    const { inspection, taken } = read;
    if (!this.assetId) return this.#whole(read);
    return html`<stop-view
      .inspection=${inspection}
      .assetId=${this.assetId}
      .me=${this.me}
      .names=${this.#names}
      @recorded=${() => (taken ? nothing : this.#read.again())}
    ></stop-view>`;
  }

  /** @param {{ inspection: Inspection, taken: import('../../field/field.js').Taken | null, fromStore: boolean, etag: string | null }} read */
  #whole({ inspection, taken, fromStore, etag }) {
    const unsent = field.outbox.entries.filter((entry) => entry.inspection === inspection.id);
    const { stops } = inspection;
    const conflicts = conflictsIn(stops).length;
    return html`<h1>${inspection.name}</h1>
      <p>
        ${date(inspection.day)} · ${inspection.inspectorName} ·
        ${t('inspections.progress', { done: number(doneOf(stops, unsent), 0), count: number(stops.length, 0) })}
        · ${distance(inspection.routeM)}
        ${inspection.state === 'CLOSED' ? html`<span class="badge" data-value="none">${t('inspection-state.CLOSED')}</span>` : nothing}
      </p>
      ${conflicts > 0 ? html`<p class="note note-warn">${icon('alert')}<span>${t('inspections.conflicts', { count: number(conflicts, 0) })}</span></p>` : nothing}
      <div class="two-sides">
        <div>
          ${this.#takenAlong(inspection, taken, fromStore)} ${this.#route(stops, unsent, fromStore)}
        </div>
        <div>
          ${stopList(inspection, unsent, this.#names.communes)} ${this.#closing(inspection, etag)}
        </div>
      </div>`;
  }

  /** @param {Inspection} inspection @param {import('../../field/field.js').Taken | null} taken @param {boolean} fromStore */
  #takenAlong(inspection, taken, fromStore) {
    if (!taken && inspection.state === 'OPEN')
      return html`<p>
        <button
          type="button"
          class="primary big"
          ?disabled=${this.busy}
          @click=${() => this.#take(inspection)}
        >
          ${icon('export')} ${t(this.busy ? 'field.taking' : 'field.take')}
        </button>
      </p>`;
    if (!taken) return nothing;
    return html`<p class="taken" data-ready=${String(field.ready)}>
      ${icon('check')} ${t('field.taken', { at: dateTime(taken.takenAt) })} ${readyWords()}
      ${fromStore ? nothing : html`<button type="button" class="link" @click=${() => this.#leave(inspection)}>${t('field.leave')}</button>`}
    </p>`;
  }

  /** @param {import('./model.js').Stop[]} stops @param {import('../../field/entries.js').Entry[]} unsent @param {boolean} fromStore */
  #route(stops, unsent, fromStore) {
    const drawn = routeDrawing(stops, (stop) => progressOf(stop, unsent).value);
    if (fromStore) return drawn;
    return html`${this.map ? html`<route-map .stops=${stops} .tiles=${this.#tiles}></route-map>` : drawn}
      <p>
        <button type="button" @click=${() => (this.map = !this.map)}>
          ${icon('map')} ${t(this.map ? 'inspections.show-drawing' : 'inspections.show-map')}
        </button>
      </p>`;
  }

  /** @param {Inspection} inspection @param {string | null} etag */
  #closing(inspection, etag) {
    if (!this.me || !etag || !mayChange(this.me, inspection)) return nothing;
    return html`<p class="actions">
      <a class="button big" href=${hrefTo('inspections', {}, [inspection.id, 'edit'])}
        >${icon('edit')} ${t('inspections.edit')}</a
      >
      <button
        type="button"
        class="danger big"
        ?disabled=${this.busy}
        @click=${() => this.#close(etag)}
      >
        ${t('inspections.close')}
      </button>
    </p>`;
  }

  /** @param {Inspection} inspection */
  #take(inspection) {
    const me = /** @type {import('../../session.js').Me} */ (this.me);
    return this.#doing(() => field.take(inspection, me));
  }

  /** @param {Inspection} inspection */
  #leave({ id }) {
    return this.#doing(() => field.leave(id));
  }

  /** @param {string} etag */
  #close(etag) {
    const waiting = field.outbox.entries.some(({ inspection }) => inspection === this.inspectionId);
    if (waiting && !window.confirm(t('inspections.close.unsent'))) return;
    return this.#doing(() =>
      api.put(`/api/inspections/${encodeURIComponent(this.inspectionId)}/closing`, {}, etag),
    );
  }

  /** @param {() => Promise<unknown>} act */
  async #doing(act) {
    Object.assign(this, { busy: true, error: null });
    try {
      await act();
      this.#read.again();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('inspection-view', InspectionView);

/** Whether the page itself comes without a network, and if not, why. */
function readyWords() {
  if (field.ready) return t('field.ready');
  return t(window.isSecureContext ? 'field.not-ready' : 'field.insecure');
}
