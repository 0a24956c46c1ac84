/** What the reader of the rows can choose. */
import { t } from '../../i18n/index.js';
import { said } from '../dashboard/model.js';
import { isOwned, isProgress } from '../dashboard/progress.js';
import { filterForm, filterSelect } from '../filter-select.js';
import { filterText } from '../filter-text.js';
import { INDICATORS } from './rows.js';

/** @typedef {{ code: string, label: import('../dashboard/model.js').Words }} Labelled */

/**
 * A line belongs to the headline's way of counting, so choosing one of the two lets go of the other.
 *
 * @param {string} indicator
 * @param {Record<string, string>} params
 * @param {import('../dashboard/model.js').Indicator | null} figure once it is there
 * @param {readonly import('../asset-filters.js').Named[]} organisations
 */
export function rowFilters(indicator, params, figure, organisations) {
  /** @type {(filter: Omit<import('../filter-select.js').Filter, 'page' | 'chosen'>) => unknown} */
  const select = (filter) =>
    filterSelect({ page: 'rows', chosen: params[filter.name] ?? '', ...filter });
  const wordOf = (/** @type {string} */ name) =>
    name === 'shared' && isProgress(indicator) ? 'done' : name;
  return filterForm([
    filterSelect({
      page: 'rows',
      name: 'indicator',
      label: t('rows.filter.indicator'),
      values: INDICATORS,
      words: (code) => t(`indicator.${code}`),
      chosen: indicator,
      none: false,
      further: { variant: '', line: '', kind: '', by: '', cell: '' },
    }),
    ...['counted', 'shared'].map((name) =>
      select({
        name,
        label: t(`rows.${wordOf(name)}`),
        values: ['true', 'false'],
        words: (value) => t(`rows.${wordOf(name)}.${value}`),
      }),
    ),
    select({
      ...labelled('variant', figure?.variants ?? []),
      none: t('rows.filter.headline'),
      further: { line: '', kind: '' },
    }),
    select({ ...labelled('line', figure?.lines ?? []), further: { variant: '' } }),
    ...whose(indicator, params, figure, organisations),
  ]);
}

/**
 * Of which kind, whose, used by whom, and with what in their code.
 *
 * @param {string} indicator
 * @param {Record<string, string>} params
 * @param {import('../dashboard/model.js').Indicator | null} figure
 * @param {readonly import('../asset-filters.js').Named[]} organisations
 */
function whose(indicator, params, figure, organisations) {
  const kinds = (figure?.parts ?? []).map(({ kind }) => kind);
  const common = (/** @type {string} */ name) => ({
    page: 'rows',
    name,
    label: t(name === 'kind' ? 'rows.kind' : `filter.${name}`),
    chosen: params[name] ?? '',
  });
  const among = (/** @type {string} */ name) =>
    filterSelect({
      ...common(name),
      values: organisations.map(({ code }) => code),
      words: (code) => organisations.find((one) => one.code === code)?.name ?? code,
    });
  return [
    kinds.length > 1
      ? filterSelect({
          ...common('kind'),
          values: kinds,
          words: (kind) => t(`part.${kind}`),
          further: { variant: '' },
        })
      : '',
    isOwned(indicator) ? among('owner') : '',
    isProgress(indicator) ? '' : among('user'),
    filterText(common('codeContains')),
  ];
}

/**
 * @param {'variant' | 'line'} name
 * @param {Labelled[]} choices
 */
function labelled(name, choices) {
  return {
    name,
    label: t(`rows.filter.${name}`),
    values: choices.map(({ code }) => code),
    words: (/** @type {string} */ code) => said(choices.find((one) => one.code === code)?.label),
  };
}
