import { html, nothing } from 'lit';
import { date, today } from '../../i18n/format.js';
import { grantWords } from '../../grant-words.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { showFault } from '../../ui/show-fault.js';
import '../../ui/problem-note.js';

const SCOPES = ['READ', 'READ_WRITE'];
const DAYS = ['7', '30', '90', '180', '365'];
const FIRST = Object.freeze({ scope: 'READ', days: '90' });

/**
 * The tokens of one's own programs: those that there are, each to be ended, and a form for another one, which is shown once. `load`, `make` and `end`
 * (given) talk to the server.
 *
 * @typedef {{ id: string, name: string, scope: string, grant: string, createdAt: string, expiresOn: string, lastUsedOn: string | null }} Token
 */
export class TokenList extends PageElement {
  static properties = {
    grants: { attribute: false },
    acting: { attribute: false },
    load: { attribute: false },
    make: { attribute: false },
    end: { attribute: false },
    tokens: { state: true },
    values: { state: true },
    faults: { state: true },
    error: { state: true },
    made: { state: true },
    busy: { state: true },
  };

  constructor() {
    super();
    /** @type {import('../../session.js').Grant[]} what the tokens may speak as */
    this.grants = [];
    /** @type {string | null} what one acts as now */
    this.acting = null;
    /** @type {() => Promise<Token[]>} */
    this.load = async () => [];
    /** @type {(form: Record<string, any>) => Promise<{ secret: string, token: Token }>} */
    this.make = async () => Promise.reject(new Error('not given'));
    /** @type {(id: string) => Promise<unknown>} */
    this.end = async () => {};
    /** @type {Token[]} */
    this.tokens = [];
    /** @type {Record<string, any>} */
    this.values = { ...FIRST };
    /** @type {Record<string, import('../../ui/faults.js').Fault>} */
    this.faults = {};
    /** @type {unknown} */
    this.error = null;
    /** What is secret of the token that was just made. */
    this.made = '';
    this.busy = false;
  }

  firstUpdated() {
    return this.#do(async () => {});
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    const faulty = changed.has('faults') && Object.keys(this.faults).length > 0;
    if (faulty || (changed.has('error') && this.error)) showFault(this);
  }

  render() {
    return html`<section class="panel">
      <h2>${t('token.title')}</h2>
      <p>${t('token.words')}</p>
      <problem-note .error=${this.error}></problem-note>
      ${this.#made()}
      <ul class="cards">
        ${this.tokens.map((token) => this.#token(token))}
      </ul>
      ${this.#form()}
    </section>`;
  }

  #made() {
    if (!this.made) return nothing;
    return html`<div class="note" role="status">
      <div class="field">
        <label for="token-secret">${t('token.made')}</label>
        <input
          id="token-secret"
          readonly
          .value=${this.made}
          @focus=${(/** @type {any} */ event) => event.target.select()}
        />
      </div>
    </div>`;
  }

  /** @param {Token} token */
  #token({ id, name, scope, grant, expiresOn, lastUsedOn }) {
    const as = this.grants.length > 1 && this.grants.find((one) => one.id === grant);
    const expired = expiresOn < today();
    const until = t(expired ? 'token.expired' : 'token.until', { day: date(expiresOn) });
    const used = lastUsedOn ? t('token.used', { day: date(lastUsedOn) }) : t('token.unused');
    return html`<li>
      <strong>${name}</strong> · ${t(`token.scope.${scope}`)} · ${until} · ${used}
      ${as ? html`· ${grantWords(as)}` : nothing}
      <button
        type="button"
        class="quiet"
        aria-label=${`${t('token.end')}: ${name}`}
        ?disabled=${this.busy}
        @click=${() => this.#do(() => this.end(id))}
      >
        ${t('token.end')}
      </button>
    </li>`;
  }

  #form() {
    const field = fields({
      values: { grant: this.acting, ...this.values },
      faults: { ...faultsOf(this.error), ...this.faults },
      set: (name, value) => (this.values = { ...this.values, [name]: value }),
      label: (name) => t(`token.${name}`),
    });
    return html`<form novalidate @submit=${this.#send}>
      <h3>${t('token.new')}</h3>
      ${field.text('name', { required: true, hint: t('token.name.hint') })}
      ${field.select(
        'scope',
        SCOPES.map((scope) => [scope, t(`token.scope.${scope}`)]),
      )}
      ${
        this.grants.length > 1
          ? field.select(
              'grant',
              this.grants.map((grant) => [grant.id, grantWords(grant)]),
            )
          : nothing
      }
      ${field.select(
        'days',
        DAYS.map((days) => [days, t('token.days.count', { count: days })]),
      )}
      <div class="actions">
        <button class="primary" ?disabled=${this.busy}>
          ${this.busy ? t('ui.sending') : t('token.make')}
        </button>
      </div>
    </form>`;
  }

  /** @param {SubmitEvent} event */
  async #send(event) {
    event.preventDefault();
    this.faults = this.values.name ? {} : { name: { value: null, expected: '' } };
    if (!this.values.name) return;
    await this.#do(async () => {
      this.made = (await this.make({ ...this.values, days: Number(this.values.days) })).secret;
      this.values = { ...FIRST };
    });
  }

  /** Does something, and reads the tokens again. @param {() => Promise<unknown>} work */
  async #do(work) {
    if (this.busy) return;
    Object.assign(this, { busy: true, error: null, made: '' });
    try {
      await work();
      this.tokens = await this.load();
    } catch (error) {
      this.error = error;
    } finally {
      this.busy = false;
    }
  }
}
customElements.define('token-list', TokenList);
