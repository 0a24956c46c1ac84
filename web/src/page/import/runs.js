/** The recent runs. */
import { html, nothing } from 'lit';
import { dateTime, number } from '../../i18n/format.js';
import { has, language, t } from '../../i18n/index.js';
import '../../ui/data-table.js';
import '../../ui/problem-note.js';

/** @param {{ value: any, error: unknown }} runs */
export function recentRuns({ value, error }) {
  if (error) return html`<problem-note .error=${error}></problem-note>`;
  if (!value) return nothing;
  return html`<data-table
    class="runs"
    caption=${t('import.runs')}
    .columns=${runColumns()}
    .rows=${value}
  ></data-table>`;
}

/** @returns {import('../../ui/data-table.js').Column[]} */
function runColumns() {
  return [
    {
      id: 'at',
      label: t('import.runs.at'),
      cell: (run) => dateTime(run.startedAt),
      sort: (run) => run.startedAt,
    },
    {
      id: 'file',
      label: t('import.runs.file'),
      cell: (run) => run.file || '–',
      sort: (run) => run.file,
    },
    {
      id: 'target',
      label: t('import.target'),
      cell: (run) => word('import.target', run.target),
      sort: (run) => run.target,
    },
    {
      id: 'mode',
      label: t('import.runs.mode'),
      cell: (run) => word('import.mode', run.mode),
      sort: (run) => run.mode,
    },
    {
      id: 'by',
      label: t('import.runs.by'),
      cell: (run) => run.startedBy,
      sort: (run) => run.startedBy,
    },
    count('read'),
    count('accepted'),
    { ...count('refused'), cell: refused },
  ];
}

/**
 * @param {'read' | 'accepted' | 'refused'} name
 * @returns {import('../../ui/data-table.js').Column}
 */
function count(name) {
  return {
    id: name,
    label: t(`import.count.${name}`),
    cell: (run) => number(run[name], 0),
    sort: (run) => run[name],
    numeric: true,
  };
}

/** @param {{ id: string, refused: number, returnFormat?: string }} run */
function refused({ id, refused: rows, returnFormat }) {
  if (!rows) return number(rows, 0);
  return html`<a
    href="/api/imports/${id}/refused-rows?lang=${language()}"
    download
    title=${t('import.refusals.download', { format: word('import.format', returnFormat ?? 'csv') })}
    >${number(rows, 0)}</a
  >`;
}

/**
 * @param {string} group
 * @param {string | null | undefined} value
 */
function word(group, value) {
  const key = `${group}.${value?.toLowerCase().replaceAll('_', '-')}`;
  return has(key) ? t(key) : (value ?? '–');
}
