import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { VersionedForm } from '../versioned-form.js';
import { NETWORKS, ZONES, asksFor, bodyOf, valuesOf, whenValid, whichMasts } from './model.js';

/** Enters a rule of spacing, or alters one. */
export class SpacingRuleForm extends VersionedForm {
  static properties = { area: {} };

  constructor() {
    super();
    /** The code of the area whose rule a new one is. */
    this.area = '';
  }

  get where() {
    return '/api/spacing/rules';
  }

  get heading() {
    return t(this.kept ? 'spacing.rule' : 'spacing.new-rule');
  }

  firstUpdated() {
    if (!this.kept) this.values = valuesOf(null, this.area);
    super.firstUpdated();
  }

  /** @param {any} rule */
  valuesOf(rule) {
    return valuesOf(rule, '');
  }

  body() {
    return bodyOf(this.values);
  }

  /** @param {string} name */
  labelOf(name) {
    return t(`spacing.field.${name}`);
  }

  /** @param {ReturnType<typeof import('../../ui/fields.js').fields>} field */
  fieldsWith(field) {
    const words = (/** @type {string} */ of, /** @type {string[]} */ names) =>
      /** @type {[string, string][]} */ (names.map((one) => [one, t(`spacing.${of}.${one}`)]));
    return html`<p>${t('spacing.rule.intro')}</p>
      ${this.kept ? nothing : field.text('area', { required: true })}
      <div class="field-row">
        ${field.select('zone', words('zone', ZONES), { empty: t('spacing.both-zones') })}
        ${field.select('network', words('network', NETWORKS), { empty: t('spacing.both-networks') })}
        ${field.number('metres', { required: true, hint: t('spacing.metres.hint') })}
      </div>
      <div class="field-row">
        ${field.text('category', { hint: t('spacing.category.hint') })} ${field.number('aboveM')}
        ${field.number('upToM')}
      </div>
      ${field.text('condition', { hint: t('spacing.condition.hint') })}
      <div class="field-row">${field.day('validFrom')} ${field.day('validTo')}</div>`;
  }

  /** @param {any} rule */
  said(rule) {
    return `${whichMasts(rule)}: ${asksFor(rule)}, ${whenValid(rule)}`;
  }
}
customElements.define('spacing-rule-form', SpacingRuleForm);
