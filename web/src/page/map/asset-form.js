import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { faultsOf, fields } from '../../ui/fields.js';
import { icon } from '../../ui/icon.js';
import { guard } from '../../ui/leaving.js';
import '../../ui/problem-note.js';
import { LINES, changedFields, ofKind, pointAt } from './asset-draft.js';
import { attributeFields } from './attribute-fields.js';
import { attributeTitle, isAttribute } from './attributes.js';
import { draftFaults } from './draft-faults.js';
import { draftWarnings, warningNote } from './draft-warnings.js';
import { kindFields, words } from './kind-fields.js';
import './line-fields.js';
import { positionFields } from './position-fields.js';

/**
 * @typedef {import('./asset-draft.js').Draft} Draft
 * @typedef {{ reason: string | null, validFrom: string | null, given?: import('./asset-draft.js').Given | null }} Why
 */

const POINTS = [
  'MAST',
  'POLE',
  'SITE',
  'MANHOLE',
  'DISTRIBUTION_POINT',
  'SHELTER',
  'SERVICE_POINT',
];
const KINDS = [...POINTS, ...LINES];
const STATUSES = ['PLANNED', 'ACTIVE'];
/**
 * The form of an asset. Its place is the pin or the line on the map, or typed coordinates, whichever came last.
 * `save` (given) sends it; a refusal is shown at the field it is about. What is likely a slip is said first, and a second click saves. Says `place` when coordinates were typed,
 * `line` when vertices were, `shape` with the kind when another kind was chosen that is no longer a point, or no longer a line, and `cancel`.
 */
export class AssetForm extends PageElement {
  static properties = {
    start: { attribute: false },
    proposed: { attribute: false },
    place: { attribute: false },
    drawn: { attribute: false },
    organisations: { attribute: false },
    sites: { attribute: false },
    areas: { attribute: false },
    ownerFixed: { type: Boolean },
    isNew: { type: Boolean },
    save: { attribute: false },
    draft: { state: true },
    why: { state: true },
    error: { state: true },
    busy: { state: true },
    ownerUnknown: { state: true },
    warned: { state: true },
  };

  constructor() {
    super();
    /** @type {Draft} the asset as it was read */
    this.start = {};
    /** @type {Draft | null} what was proposed already and waits for review; the form goes on from it */
    this.proposed = null;
    /** @type {import('./map-view.js').Place | null} */
    this.place = null;
    /** @type {any} the line that the user draws, GeoJSON; undefined before anything is drawn */
    this.drawn = undefined;
    /** @type {{ code: string, name: string }[]} */
    this.organisations = [];
    /** @type {[string, string][]} sites that a mast here may stand on: id, words */
    this.sites = [];
    /** @type {readonly import('../../ui/area-picker.js').Area[]} of the registry */
    this.areas = [];
    this.ownerFixed = false;
    this.isNew = false;
    /** @type {(draft: Draft, why: Why) => Promise<unknown>} */
    this.save = async () => {};
    /** @type {Draft} */
    this.draft = {};
    /** @type {Record<string, any>} */
    this.why = { reason: null, validFrom: null };
    /** @type {unknown} */
    this.error = null;
    this.busy = false;
    /** Whether the user says that nobody knows the owner. */
    this.ownerUnknown = false;
    /** @type {readonly string[]} what the user has been asked to look at again */
    this.warned = [];
  }

  /** @type {() => void} */
  #unguard = () => {};
  #saved = false;

  connectedCallback() {
    super.connectedCallback();
    this.#unguard = guard(() => !this.#saved && changedFields(this.start, this.draft).length > 0);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#unguard();
  }

  /** @param {Map<string, unknown>} changed */
  willUpdate(changed) {
    if (changed.has('start') || changed.has('proposed'))
      this.draft = { ...this.start, ...this.proposed };
    if (changed.has('place') && this.place) this.#set('geometry', pointAt(this.place));
    if (changed.has('drawn') && this.drawn !== undefined) this.#set('geometry', this.drawn);
  }

  /**
   * @param {string} field
   * @param {any} value
   */
  #set = (field, value) => {
    const { kind } = this.draft;
    this.draft = field === 'kind' ? ofKind(this.draft, value) : { ...this.draft, [field]: value };
    if (field === 'kind' && LINES.includes(kind) !== LINES.includes(value))
      this.say('shape', value);
  };

  /**
   * @param {string} field
   * @param {any} value
   */
  #say = (field, value) => {
    this.why = { ...this.why, [field]: value };
  };

  /** @param {import('./map-view.js').Place} place that was typed */
  #place = (place) => {
    this.#set('geometry', pointAt(place));
    this.say('place', place);
  };

  /** @param {CustomEvent} event */
  #line = ({ detail: { geometry, given } }) => {
    this.#set('geometry', geometry);
    this.#say('given', given);
  };

  /** @param {ReturnType<typeof fields>} field */
  #where(field) {
    const { kind, geometry } = this.draft;
    const fault = field.fault('geometry');
    if (!LINES.includes(kind)) return positionFields(geometry, fault, this.#place);
    return html`<line-fields
      .geometry=${geometry}
      .areas=${this.areas}
      .fault=${fault}
      @line=${this.#line}
    ></line-fields>`;
  }

  render() {
    const label = (/** @type {string} */ field) =>
      isAttribute(field) ? attributeTitle(field) : t(`asset.${field}`);
    const faults = faultsOf(this.error);
    const field = fields({ values: this.draft, faults, set: this.#set, label });
    return html`<form class="asset-form" @submit=${this.#submit} novalidate>
      <problem-note .error=${this.error}></problem-note>
      ${this.isNew ? field.select('kind', words('kind', KINDS)) : nothing} ${this.#where(field)}
      ${this.#owner(field)}
      <div class="field-row">${field.text('code')} ${field.text('name')}</div>
      ${kindFields(field, this.draft.kind, this.sites)}
      <div class="field-row">
        ${field.number('capacity', { whole: true, hint: t('form.unknown-empty') })}
        ${this.draft.status === 'RETIRED' ? nothing : field.select('status', words('status', STATUSES))}
      </div>
      ${field.check('offered')}
      <div class="field-row">
        ${field.day('builtOn', { hint: t('form.unknown-empty') })}
        ${field.day('inUseFrom', { hint: t('form.unknown-empty') })}
      </div>
      ${attributeFields(field, this.draft.kind, [...Object.keys(this.start), ...Object.keys(faults)])}
      ${this.#why(faults)} ${warningNote(this.warned)}
      <p class="actions">
        <button class="primary" ?disabled=${this.busy}>
          ${icon('check')} ${t(this.warned.length > 0 ? 'form.save-anyway' : 'ui.save')}
        </button>
        <button type="button" @click=${() => this.say('cancel')}>${t('ui.cancel')}</button>
      </p>
    </form>`;
  }

  /** @param {ReturnType<typeof fields>} field */
  #owner(field) {
    if (this.ownerFixed) return nothing;
    const choices = this.organisations.map(({ code, name }) => [code, name]);
    return html`${field.select('owner', /** @type {any} */ (choices), { empty: t('ui.unknown') })}
    ${this.isNew && !this.draft.owner ? this.#nobodyKnows() : nothing}`;
  }

  /** Asks whether nobody knows the owner, or it was only left out. */
  #nobodyKnows() {
    return html`<label class="check">
      <input
        type="checkbox"
        name="ownerUnknown"
        .checked=${this.ownerUnknown}
        @change=${(/** @type {any} */ event) => (this.ownerUnknown = event.target.checked)}
      />
      ${t('form.owner-unknown')}
    </label>`;
  }

  /** @param {Record<string, import('../../ui/faults.js').Fault>} faults */
  #why(faults) {
    const label = (/** @type {string} */ field) => t(`form.${field}`);
    const field = fields({ values: this.why, faults, set: this.#say, label });
    return html`<fieldset>
      <legend>${t('form.why')}</legend>
      ${this.isNew ? nothing : field.day('validFrom', { hint: t('form.validFrom.hint') })}
      ${field.text('reason', { rows: 2, required: !this.isNew })}
    </fieldset>`;
  }

  /** @param {SubmitEvent} event */
  async #submit(event) {
    event.preventDefault();
    this.busy = true;
    this.error = null;
    try {
      await this.#send();
    } catch (error) {
      this.#saved = false;
      this.error = error;
      await this.updateComplete;
      /** @type {HTMLElement | null} */ (this.querySelector('[aria-invalid="true"]'))?.focus();
    } finally {
      this.busy = false;
    }
  }

  /** @throws the refusal, our own too: all that is wrong at once */
  async #send() {
    const form = {
      isNew: this.isNew,
      ownerAsked: !this.ownerFixed,
      ownerUnknown: this.ownerUnknown,
    };
    const errors = draftFaults(this.draft, this.why, form);
    if (errors.length > 0) throw { rule: 'invalid-input', facts: { errors } };
    if (this.#warns()) return;
    this.#saved = true;
    await this.save(this.draft, /** @type {any} */ (this.why));
  }

  /** Whether there is something to look at again of which the user has not been told. */
  #warns() {
    const told = this.warned;
    this.warned = draftWarnings(this.draft, this.start, this.why, this.areas);
    return this.warned.some((words) => !told.includes(words));
  }
}
customElements.define('asset-form', AssetForm);
