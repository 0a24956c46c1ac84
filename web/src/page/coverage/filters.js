/** What the reader of the hamlets can choose: what is computed (technology, operator) and what of it is shown. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { amend } from '../../router.js';
import { filterForm, filterSelect } from '../filter-select.js';

const TECHNOLOGIES = ['2G', '3G', '4G', '5G'];

/**
 * @param {Record<string, string>} params
 * @param {{ code: string, name: string }[] | null} operators null for who may not choose among them
 */
export function coverageFilters(params, operators) {
  /** @type {(name: string, label: string, values: string[], words: (value: string) => string, none?: string) => unknown} */
  const select = (name, label, values, words, none) =>
    filterSelect({
      page: 'coverage',
      name,
      label,
      values,
      words,
      none,
      chosen: params[name] ?? '',
    });
  const yes = (/** @type {string} */ v) => t(v === 'true' ? 'coverage.yes' : 'coverage.no');
  return filterForm([
    select(
      'technology',
      t('coverage.technology'),
      TECHNOLOGIES,
      (v) => v,
      t('coverage.technology.default'),
    ),
    operators
      ? select(
          'operator',
          t('coverage.operator'),
          operators.map(({ code }) => code),
          (code) => operators.find((one) => one.code === code)?.name ?? code,
        )
      : nothing,
    select('covered', t('coverage.covered'), ['true', 'false'], yes),
    select('rule', t('coverage.rule'), ['SETTLED_AREA', 'CENTRE_POINT'], (v) =>
      t(`coverage.rule.${v}`),
    ),
    select('near', t('coverage.near'), ['true'], () => t('coverage.near.only')),
    select('derived', t('coverage.derived'), ['true'], () => t('coverage.derived.only')),
    search(params.text ?? ''),
  ]);
}

/** Narrows the table as one types. @param {string} text */
function search(text) {
  return html`<div class="field">
    <label for="coverage-text">${t('coverage.search')}</label>
    <input
      id="coverage-text"
      type="search"
      .value=${text}
      @input=${(/** @type {Event} */ event) =>
        amend({ text: /** @type {HTMLInputElement} */ (event.target).value })}
    />
  </div>`;
}
