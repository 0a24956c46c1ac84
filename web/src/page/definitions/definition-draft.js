import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date, today } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { guard } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { showFault } from '../../ui/show-fault.js';
import { said } from '../dashboard/model.js';
import { isConflict } from '../map/saving.js';
import { isProgress, sinceADay } from '../dashboard/progress.js';
import { JUDGED_BY, judgesHamlets } from './hamlet-ways.js';
import {
  bodyOf,
  choicesOf,
  placed,
  switchesOf,
  twins,
  usualOf,
  valuesOf,
  without,
} from './model.js';

/** The draft of the next version: its ways of counting, why it is made, and from when on. Fires `changed` when it was saved, published or dropped. */
export class DefinitionDraft extends PageElement {
  static properties = {
    code: {},
    path: {},
    draft: { attribute: false },
    values: { state: true },
    count: { state: true },
    error: { state: true },
    done: { state: true },
  };

  constructor() {
    super();
    this.code = '';
    this.path = '';
    /** @type {import('./model.js').Version | null} */
    this.draft = null;
    /** @type {Record<string, any>} */
    this.values = {};
    this.count = 0;
    /** @type {unknown} */
    this.error = null;
    this.done = '';
  }

  /** What was typed and not saved yet. */
  #typed = false;
  /** The version on which it was typed. */
  #revision = 0;
  #unguard = () => {};
  #busy = false;

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => this.#typed);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  /** A newer version does not take away what was typed. @param {Map<string, any>} changed */
  willUpdate(changed) {
    if (!changed.has('draft') || !this.draft || this.#typed) return;
    this.#revision = this.draft.revision;
    this.values = { ...valuesOf(this.draft), validFrom: this.values.validFrom ?? null };
    this.count = this.draft.ways.length;
  }

  render() {
    const field = fields({
      values: this.values,
      faults: { ...faultsOf(this.error), ...this.#twins() },
      set: (name, value) => this.#set({ ...this.values, [name]: value }, this.count),
      label: (name) => t(`definitions.field.${fieldOf(this.code, name)}`),
    });
    const places = Array.from({ length: this.count }, (_, place) => place);
    return html`<form class="panel definition-draft" novalidate @submit=${this.#save}>
      <h2>${t('definitions.draft', { version: this.draft?.version })}</h2>
      <problem-note .error=${this.error}></problem-note>
      ${places.map((place) => this.#way(field, place))}
      <p class="actions">
        <button type="button" class="add-way" @click=${this.#add}>${t('definitions.add')}</button>
      </p>
      ${field.text('reason', { rows: 2, hint: t('definitions.reason.hint') })}
      <p class="actions">
        <button>${t('definitions.save')}</button>
        <span role="status">${this.done}</span>
      </p>
      <div class="field-row">${field.day('validFrom', { hint: t('definitions.from.hint') })}</div>
      <p class="note">${t('definitions.from.known')}</p>
      <p class="actions">
        <button type="button" class="publish" @click=${this.#publish}>
          ${t('definitions.publish')}
        </button>
      </p>
      <p class="actions">
        <button type="button" class="drop" @click=${this.#drop}>${t('definitions.drop')}</button>
      </p>
    </form>`;
  }

  /** What is counted twice, said at the second. */
  #twins() {
    const found = Object.entries(twins(this.values, this.count));
    return Object.fromEntries(
      found.map(([place, first]) => [
        `ways[${place}]`,
        { value: '', expected: '', words: t('definitions.twice', { way: wayName(first) }) },
      ]),
    );
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    if (changed.has('error') && this.error) void showFault(this);
  }

  /** @param {ReturnType<typeof fields>} field @param {number} place */
  #way(field, place) {
    const saved = this.draft?.ways[place];
    return html`<fieldset data-way=${place}>
      <legend>${wayName(place)}</legend>
      ${this.#choices(field, place)} ${field.fault(`ways[${place}]`)}
      ${saved ? html`<p class="hint">${t('definitions.as-saved')} ${said(saved.sentence)}</p>` : nothing}
      ${
        place === 0
          ? nothing
          : html`<p class="actions">
              <button type="button" @click=${() => this.#remove(place)}>
                ${t('definitions.remove', { place })}
              </button>
            </p>`
      }
    </fieldset>`;
  }

  /** @param {ReturnType<typeof fields>} field @param {number} place */
  #choices(field, place) {
    if (judgesHamlets(this.code)) return judging(field, place);
    if (!isProgress(this.code)) return this.#switches(field, place);
    return sinceADay(this.code)
      ? field.day(`ways[${place}].since`)
      : html`<p class="hint">${t('definitions.as-it-stands')}</p>`;
  }

  /** @param {ReturnType<typeof fields>} field @param {number} place */
  #switches(field, place) {
    return html`<div class="field-row">
      ${switchesOf(this.code).map((name) =>
        field.select(
          `ways[${place}].${name}`,
          choicesOf(this.code, name).map((choice) => [
            choice,
            t(`definitions.choice.${name}.${choice}`),
          ]),
        ),
      )}
      ${
        this.values[`ways[${place}].population`] === 'BUILT_SINCE'
          ? field.day(`ways[${place}].since`)
          : nothing
      }
    </div>`;
  }

  /** @param {Record<string, any>} values @param {number} count */
  #set(values, count) {
    this.#typed = true;
    Object.assign(this, { values, count, done: '' });
  }

  #add = () =>
    this.#set({ ...this.values, ...placed(usualOf(this.code), this.count) }, this.count + 1);

  /** @param {number} place */
  #remove(place) {
    const left = without(this.values, this.count, place);
    this.#set({ ...left, validFrom: this.values.validFrom }, this.count - 1);
  }

  /** @param {SubmitEvent} event */
  #save = async (event) => {
    event.preventDefault();
    await this.#send(async (at, tag) => {
      const { body } = await api.put(at, bodyOf(this.values, this.count), tag);
      this.#revision = body.revision;
      this.done = t('definitions.saved');
    });
  };

  #publish = async () => {
    const day = date(this.values.validFrom ?? today());
    const sure = t('definitions.publish.sure', { version: this.draft?.version, day });
    if (!window.confirm(sure)) return;
    await this.#send(async (at) => {
      const { body } = await api.put(at, bodyOf(this.values, this.count), `"${this.#revision}"`);
      this.#revision = body.revision;
      const wanted = {
        validFrom: this.values.validFrom ?? null,
        reason: this.values.reason ?? null,
      };
      await api.put(`${at}/publication`, wanted, `"${body.revision}"`);
    });
  };

  #drop = async () => {
    if (window.confirm(t('definitions.drop.sure')))
      await this.#send((at, tag) => api.remove(at, tag));
  };

  /** @param {(at: string, tag: string) => Promise<unknown>} act */
  async #send(act) {
    if (this.#busy) return;
    this.#busy = true;
    this.error = null;
    const { values } = this;
    try {
      await act(`${this.path}/${this.draft?.version}`, `"${this.#revision}"`);
      this.#typed = this.values !== values;
    } catch (error) {
      this.error = isConflict(error) ? { rule: 'changed-meanwhile', facts: {} } : error;
      if (isConflict(error)) this.#revision = /** @type {any} */ (error).facts.version;
    } finally {
      this.#busy = false;
    }
    this.dispatchEvent(new CustomEvent('changed'));
  }
}
customElements.define('definition-draft', DefinitionDraft);

/** @param {number | undefined} place */
function wayName(place) {
  return place === 0 ? t('definitions.headline') : t('definitions.variant', { place });
}

/** How hamlets are judged. @param {ReturnType<typeof fields>} field @param {number} place */
function judging(field, place) {
  const at = (/** @type {string} */ name) => `ways[${place}].${name}`;
  const by = /** @type {[string, string][]} */ (
    JUDGED_BY.map((one) => [one, t(`definitions.choice.judgedBy.${one}`)])
  );
  return html`<div class="field-row">
    ${field.select(at('judgedBy'), by)}
    ${field.number(at('threshold'), { hint: t('definitions.threshold.hint') })}
    ${field.text(at('technologies'), { hint: t('definitions.technologies.hint') })}
    ${field.text(at('types'), { hint: t('definitions.types.hint') })}
  </div>`;
}

/** Which word a field of a way has. @param {string} code of the indicator @param {string} name */
function fieldOf(code, name) {
  const field = name.replace(/^.*\./, '');
  return field === 'since' && isProgress(code) ? 'countedSince' : field;
}
