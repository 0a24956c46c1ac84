import { html, nothing } from 'lit';
import { dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';

/** A link that was just made: shown once, to be handed over. */
export class InvitationLink extends PageElement {
  static properties = { invitation: { attribute: false }, copied: { state: true } };

  constructor() {
    super();
    /** @type {{ username: string, path: string, validUntil: string } | null} */
    this.invitation = null;
    this.copied = false;
  }

  render() {
    if (!this.invitation) return nothing;
    const { username, validUntil } = this.invitation;
    return html`<section class="panel note" role="status">
      <p>${t('users.link', { username, until: dateTime(validUntil) })}</p>
      <div class="field">
        <label for="invitation-address">${t('users.link.address')}</label>
        <input
          id="invitation-address"
          readonly
          .value=${this.#address}
          @focus=${(/** @type {any} */ event) => event.target.select()}
        />
      </div>
      <div class="actions">
        ${
          navigator.clipboard
            ? html`<button type="button" @click=${this.#copy}>${t('users.link.copy')}</button>`
            : nothing
        }
        ${this.copied ? t('users.link.copied') : nothing}
      </div>
    </section>`;
  }

  get #address() {
    return `${location.origin}${this.invitation?.path ?? ''}`;
  }

  async #copy() {
    await navigator.clipboard.writeText(this.#address);
    this.copied = true;
  }
}
customElements.define('invitation-link', InvitationLink);
