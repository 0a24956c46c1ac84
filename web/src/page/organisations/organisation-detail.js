import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { t } from '../../i18n/index.js';
import { isAuthority, mayEditTerritory } from '../../session.js';
import { PageElement } from '../../ui/element.js';
import { icon } from '../../ui/icon.js';
import '../kept/kept-record.js';
import { isConflict } from '../map/saving.js';
import '../record-history.js';
import './assets-by-kind.js';
import { correction, ending, membership, pathOf } from './changes.js';
import { fieldName, period, shown } from './words.js';

const FACTS = ['code', 'kind', 'aliases', 'lastDay', 'successor'];

/**
 * One organisation: what it is, its other names, to which group it belonged when, and what it has; changed by the authority.
 * Says `mode` (path of what is shown further) and `changed`.
 */
export class OrganisationDetail extends PageElement {
  static properties = {
    read: { attribute: false },
    me: { attribute: false },
    mode: {},
    membershipId: {},
    membership: { attribute: false },
    organisations: { attribute: false },
    groups: { attribute: false },
  };

  constructor() {
    super();
    /** @type {import('../kept/kept-record.js').Read | null} */
    this.read = null;
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
    /** `edit`, `end` or `membership`: the form that is open */
    this.mode = '';
    /** Id of the membership that the form is about; empty: a new one. */
    this.membershipId = '';
    /** @type {import('../kept/kept-record.js').Read | null} that membership */
    this.membership = null;
    /** @type {readonly import('./columns.js').Organisation[]} */
    this.organisations = [];
    /** @type {readonly { code: string, name: string }[]} */
    this.groups = [];
  }

  render() {
    const { read, me } = this;
    if (!read || !me) return nothing;
    const mayEdit = mayEditTerritory(me);
    return html`<section class="panel kept">
      ${mayEdit && this.mode ? this.#form(read) : this.#facts(read, mayEdit)}
    </section>`;
  }

  /** @param {import('../kept/kept-record.js').Read} read */
  #form(read) {
    const { code } = read.body;
    const changes = {
      edit: () => ({ read, change: correction(code) }),
      end: () => ({ read, change: ending(code, this.organisations) }),
      membership: () => ({
        read: this.membership,
        change: membership(code, this.membershipId, this.groups),
      }),
    };
    const { read: begun, change } = (changes[/** @type {'edit'} */ (this.mode)] ?? changes.edit)();
    if (this.membershipId && !begun) return html`<p role="status">${t('ui.loading')}</p>`;
    return html`<kept-record
      .read=${begun}
      .change=${change}
      @saved=${() => this.#done()}
      @cancel=${() => this.say('mode', [])}
    ></kept-record>`;
  }

  #done() {
    this.say('changed');
    this.say('mode', []);
  }

  /**
   * @param {import('../kept/kept-record.js').Read} read
   * @param {boolean} mayEdit
   */
  #facts({ body, etag }, mayEdit) {
    const path = pathOf(body.code);
    return html`<h2>${body.name}</h2>
      ${mayEdit ? this.#buttons() : nothing}
      <dl class="facts">
        ${FACTS.map(
          (field) =>
            html`<div>
              <dt>${fieldName(field)}</dt>
              <dd>${this.#value(field, body[field])}</dd>
            </div>`,
        )}
      </dl>
      ${this.#memberships(body.memberships, mayEdit)}
      <assets-by-kind .owner=${body.code}></assets-by-kind>
      ${
        this.me && !isAuthority(this.me)
          ? nothing
          : html`<record-history
              .load=${() => api.get(`${path}/history`)}
              .words=${{ fieldName, shown }}
              .about=${aboutVersion}
              .restore=${mayEdit ? (/** @type {any} */ version, /** @type {any} */ of) => this.#restore(version, of, etag) : null}
            ></record-history>`
      }`;
  }

  /** @param {string} field @param {any} value */
  #value(field, value) {
    const successor = this.organisations.find(
      ({ code }) => field === 'successor' && code === value,
    );
    return successor?.name ?? shown(field, value);
  }

  #buttons() {
    const button = (/** @type {string} */ mode, /** @type {string} */ words) =>
      html`<button type="button" @click=${() => this.say('mode', [mode])}>${words}</button>`;
    return html`<p class="actions">
      ${button('edit', t('asset.edit'))} ${button('membership', t('organisation.membership.new'))}
      ${button('end', t('organisation.end'))}
    </p>`;
  }

  /**
   * @param {{ id: string, groupName: string, validFrom: string | null, validTo: string | null }[]} memberships
   * @param {boolean} mayEdit
   */
  #memberships(memberships, mayEdit) {
    return html`<h3>${t('organisation.memberships')}</h3>
      ${memberships.length === 0 ? html`<p class="hint">${t('organisation.memberships.none')}</p>` : nothing}
      <ul class="cards">
        ${memberships.map(
          (one) =>
            html`<li>
              <strong>${one.groupName}</strong><br />${period(one)}
              ${
                mayEdit
                  ? html`<button
                      type="button"
                      class="quiet"
                      @click=${() => this.say('mode', ['membership', one.id])}
                    >
                      ${icon('edit')} ${t('asset.edit')}<span class="visually-hidden"
                        >${one.groupName}</span
                      >
                    </button>`
                  : nothing
              }
            </li>`,
        )}
      </ul>`;
  }

  /**
   * @param {{ version: number, reason: string | null }} body
   * @param {import('../record-history.js').Version} of
   * @param {string | null} etag of the organisation
   */
  async #restore(body, { subject, id }, etag) {
    const own = pathOf(this.read?.body.code);
    const path = subject === 'MEMBERSHIP' ? `${own}/memberships/${id}` : own;
    try {
      const tag = subject === 'MEMBERSHIP' ? (await api.getTagged(path)).etag : etag;
      await api.put(`${path}/restoration`, body, tag ?? undefined);
    } catch (error) {
      this.say('changed');
      throw isConflict(error) ? { rule: 'changed-meanwhile', facts: {} } : error;
    }
    this.say('changed');
  }
}
customElements.define('organisation-detail', OrganisationDetail);

/** Names are withdrawn and said again, not brought back. @param {import('../record-history.js').Version} version */
function aboutVersion({ subject }) {
  return { name: `· ${t(`organisation.subject.${subject}`)}`, restorable: subject !== 'NAME' };
}
