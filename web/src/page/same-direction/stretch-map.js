import { html } from 'lit';
import { GeoJSON } from 'leaflet';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { SmallMap } from '../map/small-map.js';

const NEAREST = 17;
const LINE = Object.freeze({ color: 'var(--accent)', weight: 5, opacity: 0.85 });

/** Where routes of two groups lie beside each other; a click leads to the route. The table beside it says the same for who sees no picture. */
export class StretchMap extends SmallMap {
  static properties = { stretches: { attribute: false } };

  constructor() {
    super();
    /** @type {import('./columns.js').Stretch[]} */
    this.stretches = [];
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    super.updated(changed);
    if (changed.has('stretches') && this.stretches.length > 0)
      this.show(this.stretches.map(drawn), NEAREST, 0.1);
  }

  render() {
    return html`<div class="map" role="region" aria-label=${t('same-direction.map')}></div>`;
  }
}
customElements.define('stretch-map', StretchMap);

/** @param {import('./columns.js').Stretch} stretch */
function drawn({ geometry, route, code, otherCode }) {
  const line = new GeoJSON(geometry, { style: () => LINE });
  line.bindTooltip(`${code ?? '–'} ∥ ${otherCode ?? '–'}`, { sticky: true });
  line.on('click', () => location.assign(hrefTo('map', {}, ['asset', route])));
  return line;
}
