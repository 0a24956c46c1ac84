import { html, nothing } from 'lit';
import { date, dateTime, number } from '../../i18n/format.js';
import { has, t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { PageElement } from '../../ui/element.js';
import { ownerOf, partText, titleOf } from './model.js';
import './pair-map.js';
import './verdict-form.js';

/** @typedef {import('./model.js').Side} Side */

/** What is compared line by line. @type {[string, (side: Side) => unknown][]} */
const LINES = [
  ['code', (side) => html`<a href=${hrefTo('map', {}, ['asset', side.id])}>${titleOf(side)}</a>`],
  ['name', ({ name }) => name],
  ['owner', ownerOf],
  ['address', ({ address }) => address],
  ['users', ({ users }) => users.join(', ')],
  ['height', ({ heightM }) => heightM !== null && `${number(heightM, 1)} m`],
  [
    'structure',
    ({ structure: said }) => (has(`structure.${said}`) ? t(`structure.${said}`) : said),
  ],
  ['capacity', ({ capacity }) => capacity !== null && number(capacity, 0)],
  ['poles', ({ poles }) => poles !== null && number(poles, 0)],
  ['length', ({ lengthM }) => lengthM !== null && `${number(lengthM, 0)} m`],
  ['built', ({ builtOn }) => builtOn && date(builtOn)],
  ['in-use', ({ inUseFrom }) => inUseFrom && date(inUseFrom)],
  ['place', ({ lat, lon }) => `${number(lat, 6)}; ${number(lon, 6)}`],
];

/** One pair: both sides beside each other and on the map, the score and its parts, what was or can be decided. */
export class PairDetail extends PageElement {
  static properties = {
    pair: { attribute: false },
    tiles: { attribute: false },
    decides: { type: Boolean },
    busy: { type: Boolean },
    edited: { type: Boolean },
  };

  constructor() {
    super();
    /** @type {import('./model.js').Pair | null} */
    this.pair = null;
    /** @type {(layer: string) => string} */
    this.tiles = (layer) => layer;
    /** Whether the reader may decide. */
    this.decides = false;
    this.busy = false;
    this.edited = false;
  }

  /** @param {Map<string, any>} changed */
  updated(changed) {
    if (changed.has('pair') && changed.get('pair')?.id !== this.pair?.id)
      /** @type {HTMLElement | null} */ (this.querySelector('h2'))?.focus();
  }

  render() {
    const { pair } = this;
    if (!pair) return nothing;
    return html`<section class="panel pair" aria-labelledby="pair-title">
      <h2 id="pair-title" tabindex="-1">${titleOf(pair.one)} – ${titleOf(pair.other)}</h2>
      <p>
        <span class="badge">${t(`same-place.state.${pair.state}`)}</span>
        ${t('same-place.score')}: <strong>${number(pair.score, 2)}</strong>
      </p>
      <ul class="parts">
        ${pair.parts.map((part) => html`<li>${partText(part)}</li>`)}
      </ul>
      ${pair.sameGroup ? html`<p class="note">${t('same-place.same-group.note')}</p>` : nothing}
      ${this.#decided(pair)}
      ${
        this.decides
          ? html`<verdict-form
              .pairs=${[pair]}
              ?busy=${this.busy}
              ?edited=${this.edited}
            ></verdict-form>`
          : nothing
      }
      <pair-map .sides=${[pair.one, pair.other]} .tiles=${this.tiles}></pair-map>
      ${sides(pair)}
    </section>`;
  }

  /** @param {import('./model.js').Pair} pair */
  #decided({ decision, state, one, other }) {
    if (!decision || state === 'OPEN') return nothing;
    const kept = [one, other].find(({ id }) => id === decision.kept);
    return html`<p class="note">
      ${t('same-place.decided', { by: decision.by, on: dateTime(decision.at), reason: decision.reason ?? '–' })}
      ${kept ? t('same-place.kept', { kept: titleOf(kept) }) : nothing}
    </p>`;
  }
}
customElements.define('pair-detail', PairDetail);

/** Only the lines of which one of both says something. @param {import('./model.js').Pair} pair */
function sides({ one, other }) {
  const said = LINES.filter(([, value]) => value(one) || value(other));
  return html`<div
    class="table-scroll"
    tabindex="0"
    role="region"
    aria-label=${t('same-place.compare')}
  >
    <table class="plain">
      <caption>
        ${t('same-place.compare')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t('same-place.fact')}</th>
          <th scope="col">1</th>
          <th scope="col">2</th>
        </tr>
      </thead>
      <tbody>
        ${said.map(
          ([name, value]) =>
            html`<tr>
              <th scope="row">${t(`same-place.fact.${name}`)}</th>
              <td>${value(one) || '–'}</td>
              <td>${value(other) || '–'}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
