/** What differs between two reports, line by line. */
import { html, nothing } from 'lit';
import { date, dateTime, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { cellText, said } from './content-tables.js';

/**
 * @typedef {import('./content-tables.js').Cell} Cell
 * @typedef {{ column: import('./content-tables.js').Words, type: import('./content-tables.js').Column['type'], before: Cell, after: Cell, difference: number | null }} Change
 * @typedef {{ key: Cell[], in: 'BOTH' | 'BEFORE' | 'AFTER', changes: Change[] }} Line
 * @typedef {{ asked: Record<string, [string, string]>, same: number,
 *   sections: { id: string, title: import('./content-tables.js').Words, lines: Line[] }[] }} Comparison
 */

/** @param {Comparison} comparison */
export function comparisonTable({ asked, same, sections }) {
  return html`<section class="comparison">
    <h2>${t('reports.comparison')}</h2>
    <ul>
      ${Object.entries(asked).map(([name, [one, other]]) => html`<li>${t(`reports.asked.${name}`)}: ${askedText(name, one)} → ${askedText(name, other)}</li>`)}
    </ul>
    <p role="status">${t('reports.same-rows', { rows: number(same, 0) })}</p>
    ${sections.length === 0 ? html`<p>${t('reports.no-difference')}</p>` : nothing}
    ${sections.map(
      (section) =>
        html`<h3>${said(section.title)}</h3>
          <div class="table-scroll" tabindex="0" role="region" aria-label=${said(section.title)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">${t('reports.what')}</th>
                  <th scope="col">${t('reports.column')}</th>
                  <th scope="col" class="numeric">${t('reports.before')}</th>
                  <th scope="col" class="numeric">${t('reports.after')}</th>
                  <th scope="col" class="numeric">${t('reports.difference')}</th>
                </tr>
              </thead>
              <tbody>
                ${section.lines.flatMap((line) => line.changes.map((change) => row(line, change)))}
              </tbody>
            </table>
          </div>`,
    )}
  </section>`;
}

/** @param {string} name @param {string} value */
function askedText(name, value) {
  if (!value) return '–';
  if (name === 'knownAt') return dateTime(value);
  if (name === 'indicator') return t(`indicator.${value}`);
  return asWritten(value);
}

/** A day as it is written here, anything else as it stands. @param {any} value */
function asWritten(value) {
  return /^\d{4}-\d\d-\d\d$/.test(value) ? date(value) : value;
}

/** @param {Line} line @param {Change} change */
function row(line, { column, type, before, after, difference }) {
  const key = line.key.map((cell) => cellText(asWritten(cell), 'TEXT')).filter(Boolean);
  const where = line.in === 'BOTH' ? '' : ` (${t(`reports.in.${line.in}`)})`;
  return html`<tr>
    <th scope="row">${key.join(' – ')}${where}</th>
    <td>${said(column)}</td>
    <td class="numeric">${cellText(type === 'TEXT' ? asWritten(before) : before, type)}</td>
    <td class="numeric">${cellText(type === 'TEXT' ? asWritten(after) : after, type)}</td>
    <td class="numeric">${difference === null ? '' : differenceText(type, difference)}</td>
  </tr>`;
}

/** After less before, of ratios in percentage points. @param {Change['type']} type @param {number} difference */
export function differenceText(type, difference) {
  if (type !== 'RATIO') return number(difference, 6);
  const sign = difference > 0 ? '+' : '';
  return t('plans.points', { value: sign + number(difference * 100, 2) });
}
