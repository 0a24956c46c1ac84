import { html, nothing } from 'lit';
import { date } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { VersionedForm } from '../versioned-form.js';
import { COMPARATORS, KINDS, bodyOf, isNumeric, valueText, valuesOf } from './model.js';

/** @typedef {ReturnType<typeof import('../../ui/fields.js').fields>} Fields */

/** Enters what a document states of a line of a plan, or alters what one stated. */
export class StatementForm extends VersionedForm {
  static properties = { plan: {}, line: { attribute: false } };

  constructor() {
    super();
    this.plan = '';
    /** Given from the beginning. @type {import('./model.js').Line} */
    this.line = /** @type {any} */ (null);
    this.values = { kind: 'MEASURED', comparator: 'AT_LEAST' };
  }

  get where() {
    return '/api/statements';
  }

  get whereNew() {
    return `/api/plans/${encodeURIComponent(this.plan)}/statements`;
  }

  get heading() {
    return this.line.wording;
  }

  /** @param {any} statement */
  valuesOf(statement) {
    return valuesOf(statement, this.line);
  }

  body() {
    return bodyOf(this.values, this.line);
  }

  /** @param {string} name */
  labelOf(name) {
    return t(`plans.field.${name === 'value' && this.line.form === 'PERCENT' ? 'percent' : name}`);
  }

  /** @param {Fields} field */
  fieldsWith(field) {
    const { kind, date: day } = /** @type {Record<string, any>} */ (this.values);
    return html`${this.kept ? html`<p>${t(`plans.kind.${kind}`)}, ${date(day ?? null)}</p>` : this.#which(field)}
      <div class="field-row">${this.#what(field)}</div>`;
  }

  /** @param {Fields} field */
  #which(field) {
    const kinds = /** @type {[string, string][]} */ (
      KINDS.map((kind) => [kind, t(`plans.kind.${kind}`)])
    );
    return html`<div class="field-row">
      ${field.select('kind', kinds)} ${field.day('date', { required: true })}
    </div>`;
  }

  /** @param {Fields} field */
  #what(field) {
    if (this.line.form === 'TEXT') return field.text('said', { rows: 3, required: true });
    if (this.line.form === 'YES_NO')
      return field.select(
        'said',
        [
          ['YES', t('plans.said.YES')],
          ['NO', t('plans.said.NO')],
        ],
        { empty: t('part.choose'), required: true },
      );
    const target = this.values.kind === 'TARGET';
    const how = /** @type {[string, string][]} */ (
      COMPARATORS.map((one) => [one, t(`plans.comparator.${one}`)])
    );
    return html`${target ? field.select('comparator', how) : nothing}
    ${field.number('value', { required: isNumeric(this.line.form) })}`;
  }

  /** @param {any} statement */
  said(statement) {
    return valueText(this.line, statement);
  }
}
customElements.define('statement-form', StatementForm);
