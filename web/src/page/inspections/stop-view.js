import { html, nothing } from 'lit';
import { date, distance, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { field } from '../../field/field.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import { KIND_ICONS } from '../map/kind-icons.js';
import { findingCard, unsentCard } from './finding-card.js';
import './finding-form.js';
import { Following } from './following.js';
import { called, nameOf, nextStop } from './model.js';
import { photoRefusals } from './photo-refusals.js';

/** @typedef {import('./model.js').Stop} Stop */

/** One stop: what the registry says of the asset, what was found before, and what is found now. Says `recorded`. */
export class StopView extends PageElement {
  static properties = {
    inspection: { attribute: false },
    assetId: {},
    me: { attribute: false },
    names: { attribute: false },
    correcting: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    new Following(this);
    /** @type {import('./model.js').Inspection | null} */
    this.inspection = null;
    this.assetId = '';
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** @type {import('../../field/field.js').Names} */
    this.names = { organisations: [], communes: [] };
    /** Id of the refused finding that is corrected. */
    this.correcting = '';
    this.done = false;
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('assetId')) Object.assign(this, { correcting: '', done: false });
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('assetId')) window.scrollTo(0, 0);
  }

  render() {
    const { inspection } = this;
    const stop = inspection?.stops.find(({ assetId }) => assetId === this.assetId);
    if (!inspection) return nothing;
    if (!stop) return html`<p class="note">${t('inspections.no-stop')}</p>`;
    return html`<p class="stop-of">
        ${t('inspections.stop-of', { number: stop.position, count: inspection.stops.length })}
      </p>
      <h1>${icon(KIND_ICONS[stop.kind] ?? 'site')} ${called(stop.kind, stop.code, stop.name)}</h1>
      <div class="two-sides">
        <div>${stopFacts(stop, this.names.communes)} ${this.#said(stop)}</div>
        <div>${this.#form(inspection, stop)} ${this.#onwards(inspection, stop)}</div>
      </div>`;
  }

  /** @param {Stop} stop */
  #said(stop) {
    const names = new Map(this.names.organisations.map(({ code, name }) => [code, name]));
    const unsent = field.outbox.entries.filter(({ asset }) => asset === stop.assetId);
    const findings = unsent.filter(({ kind }) => kind === 'finding').reverse();
    if (unsent.length + stop.findings.length === 0) return nothing;
    return html`<h2>${t('inspections.findings')}</h2>
      <ul class="cards">
        ${findings.map((entry) =>
          unsentCard(
            entry,
            unsent.filter(({ kind, finding }) => kind === 'photo' && finding === entry.id).length,
            {
              correct: () => (this.correcting = entry.id),
              giveUp: () => void this.#giveUp(entry.id),
            },
          ),
        )}
        ${photoRefusals(unsent, (id) => void this.#giveUp(id))}
        ${stop.findings.map((finding) => findingCard(finding, names, this.#waiting(finding, unsent)))}
      </ul>`;
  }

  /** Photos of it that are not sent yet, and the way to what follows from it. @param {import('./model.js').Finding} finding @param {import('../../field/entries.js').Entry[]} unsent */
  #waiting({ id }, unsent) {
    const count = unsent.filter(({ kind, finding }) => kind === 'photo' && finding === id).length;
    return html`${count > 0 ? html`<p class="one-sided">${t('field.photos-unsent', { count })}</p>` : nothing}
      <p><a href=${hrefTo('findings', {}, [id])}>${t('inspections.follow')}</a></p>`;
  }

  /** @param {string} id */
  async #giveUp(id) {
    if (window.confirm(t('field.give-up.sure'))) await field.outbox.giveUp(id);
  }

  /** @param {import('./model.js').Inspection} inspection @param {Stop} stop */
  #form(inspection, stop) {
    if (inspection.state !== 'OPEN') return nothing;
    const refused = field.outbox.entries.find(({ id }) => id === this.correcting) ?? null;
    return html`<div role="status">
        ${this.done ? html`<p class="note note-good">${icon('check')}<span>${t('inspections.recorded')}</span></p>` : nothing}
      </div>
      <finding-form
        class="panel"
        .inspection=${inspection.id}
        .stop=${stop}
        .organisations=${this.names.organisations}
        .refused=${refused}
        @recorded=${() => Object.assign(this, { correcting: '', done: true })}
      ></finding-form>`;
  }

  /** @param {import('./model.js').Inspection} inspection @param {Stop} stop */
  #onwards({ id, stops }, stop) {
    const next = nextStop(stops, field.outbox.entries, stop.assetId);
    return html`<nav class="onwards" aria-label=${t('inspections.onwards')}>
      <a class="button big" href=${hrefTo('inspections', {}, [id])}>${t('inspections.to-list')}</a>
      ${
        next
          ? html`<a class="button big" href=${hrefTo('inspections', {}, [id, next.assetId])}
              >${t('inspections.next', { number: next.position })}</a
            >`
          : nothing
      }
    </nav>`;
  }
}
customElements.define('stop-view', StopView);

/** @param {Stop} stop @param {import('../../field/field.js').Named[]} communes */
function stopFacts(stop, communes) {
  /** @type {[string, unknown][]} */
  const facts = [
    ['owner', stop.ownerName ?? stop.owner],
    ['users', stop.users.map(userWords).join(', ') || '–'],
    ['places', stop.places === null ? null : number(stop.places, 0)],
    ['category', stop.category && t(`category.${stop.category}`)],
    ['commune', nameOf(communes, stop.commune)],
    ['place', `${stop.lat.toFixed(6)}, ${stop.lon.toFixed(6)}`],
    ['distance', stop.distanceM === null ? null : distance(stop.distanceM)],
  ];
  return html`${stop.openContest ? html`<p class="note note-warn">${icon('alert')}<span>${t('inspections.openContest')}</span></p>` : nothing}
    <dl class="facts">
      ${facts.map(([key, value]) =>
        value
          ? html`<div>
              <dt>${t(`inspections.${key}`)}</dt>
              <dd>${value}</dd>
            </div>`
          : nothing,
      )}
    </dl>`;
}

/** Who uses it, since when. @param {Stop['users'][number]} user */
function userWords({ name, since }) {
  return since ? t('inspections.user-since', { name, day: date(since) }) : name;
}
