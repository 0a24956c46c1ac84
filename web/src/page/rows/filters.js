/** What the reader of the rows can choose. */
import { t } from '../../i18n/index.js';
import { CODES, said } from '../dashboard/model.js';
import { filterForm, filterSelect } from '../filter-select.js';

/** @typedef {{ code: string, label: import('../dashboard/model.js').Words }} Labelled */

/**
 * A line belongs to the headline's way of counting, so choosing one of the two lets go of the other.
 *
 * @param {string} indicator
 * @param {Record<string, string>} params
 * @param {import('../dashboard/model.js').Indicator | null} figure once it is there
 */
export function rowFilters(indicator, params, figure) {
  /** @type {(filter: Omit<import('../filter-select.js').Filter, 'page' | 'chosen'>) => unknown} */
  const select = (filter) =>
    filterSelect({ page: 'rows', chosen: params[filter.name] ?? '', ...filter });
  return filterForm([
    filterSelect({
      page: 'rows',
      name: 'indicator',
      label: t('rows.filter.indicator'),
      values: CODES.slice(0, 4),
      words: (code) => t(`indicator.${code}`),
      chosen: indicator,
      none: false,
      further: { variant: '', line: '', kind: '' },
    }),
    ...['counted', 'shared'].map((name) =>
      select({
        name,
        label: t(`rows.${name}`),
        values: ['true', 'false'],
        words: (value) => t(`rows.${name}.${value}`),
      }),
    ),
    select({
      ...labelled('variant', figure?.variants ?? []),
      none: t('rows.filter.headline'),
      further: { line: '', kind: '' },
    }),
    select({ ...labelled('line', figure?.lines ?? []), further: { variant: '' } }),
  ]);
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
