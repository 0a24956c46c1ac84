/** The recent runs. */
import { html, nothing } from 'lit';
import { dateTime, number } from '../../i18n/format.js';
import { has, language, t } from '../../i18n/index.js';
import '../../ui/data-table.js';
import '../../ui/problem-note.js';

/**
 * @param {{ value: any, error: unknown }} runs
 * @param {(run: import('./report.js').Run) => void} open shows one again, or follows it when it goes on
 */
export function recentRuns({ value, error }, open) {
  if (error) return html`<problem-note .error=${error}></problem-note>`;
  if (!value) return nothing;
  return html`<data-table
    class="runs"
    caption=${t('import.runs')}
    .columns=${runColumns()}
    .rows=${value}
    .chosen=${open}
  ></data-table>`;
}

/** @returns {import('../../ui/data-table.js').Column[]} */
export function runColumns() {
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
    worded('target', t('import.target'), 'import.target'),
    worded('mode', t('import.runs.mode'), 'import.mode'),
    {
      id: 'by',
      label: t('import.runs.by'),
      cell: (run) => run.startedBy,
      sort: (run) => run.startedBy,
    },
    {
      ...worded('state', t('import.runs.state'), ''),
      cell: (run) => t(`import.state.${run.state}`),
    },
    count('read'),
    count('accepted'),
    { ...count('refused'), cell: refused },
  ];
}

/**
 * @param {'target' | 'mode' | 'state'} id
 * @param {string} label
 * @param {string} group of words
 * @returns {import('../../ui/data-table.js').Column}
 */
function worded(id, label, group) {
  return { id, label, cell: (run) => word(group, run[id]), sort: (run) => run[id] };
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
