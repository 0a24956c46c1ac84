import { html } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';

/** The infrastructure map. */
export class MapPage extends PageElement {
  render() {
    return html`<h1>${t('map.title')}</h1>`;
  }
}
customElements.define('map-page', MapPage);
