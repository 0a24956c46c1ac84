/** The columns of the pairs that may be one. */
import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { ownerOf, partText, titleOf } from './model.js';

/**
 * @param {{ has: (id: string) => boolean, set: (id: string, on: boolean) => void } | null} marks of a batch; null where none is decided
 * @returns {import('../../ui/data-table.js').Column[]}
 */
export function pairColumns(marks) {
  return [
    {
      id: 'pair',
      label: t('same-place.pair'),
      cell: (/** @type {import('./model.js').Pair} */ row) =>
        `${titleOf(row.one)} – ${titleOf(row.other)}`,
      sort: (row) => titleOf(row.one),
    },
    {
      id: 'kind',
      label: t('rows.kind'),
      cell: (row) => t(`kind.${row.kind}`),
      sort: (row) => row.kind,
    },
    {
      id: 'owners',
      label: t('same-place.owners'),
      cell: (row) =>
        html`${ownerOf(row.one)} – ${ownerOf(row.other)}
        ${row.sameGroup ? html`<span class="badge">${t('same-place.same-group')}</span>` : nothing}
        ${
          row.groupSize > 2
            ? html`<span class="badge"
                >${t('same-place.of-group', { count: number(row.groupSize, 0) })}</span
              >`
            : nothing
        }`,
      sort: (row) => ownerOf(row.one),
    },
    ...numbers(),
    ...(marks ? [markColumn(marks)] : []),
  ];
}

/** @returns {import('../../ui/data-table.js').Column[]} */
function numbers() {
  return [
    {
      id: 'metres',
      label: t('same-place.metres'),
      cell: (row) => number(row.metres, 1),
      sort: (row) => row.metres,
      numeric: true,
    },
    {
      id: 'score',
      label: t('same-place.score'),
      cell: (row) =>
        html`<strong title=${row.parts.map(partText).join('\n')}>${number(row.score, 2)}</strong>`,
      sort: (row) => row.score,
      numeric: true,
    },
  ];
}

/** @param {{ has: (id: string) => boolean, set: (id: string, on: boolean) => void }} marks */
function markColumn(marks) {
  return {
    id: 'mark',
    label: t('same-place.mark'),
    cell: (/** @type {import('./model.js').Pair} */ row) =>
      html`<input
        type="checkbox"
        aria-label=${t('same-place.mark-one', { pair: `${titleOf(row.one)} – ${titleOf(row.other)}` })}
        .checked=${marks.has(row.id)}
        @change=${(/** @type {Event} */ event) =>
          marks.set(row.id, /** @type {HTMLInputElement} */ (event.target).checked)}
      />`,
  };
}
