import { html } from 'lit';
import { t } from '../i18n/index.js';
import { PageElement } from './element.js';

/** A state as word and colour together: `<status-badge group="status" value="ACTIVE">`. */
export class StatusBadge extends PageElement {
  static properties = { group: {}, value: {} };

  constructor() {
    super();
    this.group = '';
    this.value = '';
  }

  render() {
    return html`<span class="badge" data-value=${this.value}
      >${t(`${this.group}.${this.value}`)}</span
    >`;
  }
}
customElements.define('status-badge', StatusBadge);
