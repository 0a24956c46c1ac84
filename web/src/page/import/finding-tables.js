/** The rows that were refused or need a look, rule by rule, in words on which a person can act. */
import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hintText, ruleText } from './hints.js';
import { byRule } from './refusals.js';

/** @typedef {(field: string) => { label: string, column: string }} FieldWords what our field is called, and the file's column for it */

const SHOWN = 20;

/**
 * @param {import('./refusals.js').RowRefusal[]} findings
 * @param {FieldWords} words
 */
export function findingTables(findings, words) {
  return byRule(findings).map(
    (group) =>
      html`<details class="refusals" open>
        <summary>
          <strong>${ruleText(group.rule)}</strong>:
          ${t('import.refusals.rows', { count: number(group.count, 0) })}
        </summary>
        ${findingTable(group, words)}
        ${
          group.count > SHOWN
            ? html`<p>
                <small
                  >${t('import.refusals.more', { count: number(group.count - SHOWN, 0) })}</small
                >
              </p>`
            : nothing
        }
      </details>`,
  );
}

/**
 * @param {import('./refusals.js').RuleGroup} group
 * @param {FieldWords} words
 */
function findingTable({ rule, rows }, words) {
  return html`<div
    class="table-scroll"
    tabindex="0"
    role="region"
    aria-label="${t(`import.severity.${rows[0]?.severity}`)}: ${ruleText(rule)}"
  >
    <table>
      <thead>
        <tr>
          <th scope="col" class="numeric">${t('import.refusals.row')}</th>
          <th scope="col">${t('import.refusals.field')}</th>
          <th scope="col">${t('import.refusals.value')}</th>
          <th scope="col">${t('import.refusals.hint')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, SHOWN).map(
          (row) =>
            html`<tr>
              <td class="numeric">${number(row.row, 0)}</td>
              <td>${row.field ? fieldCell(words(row.field)) : ''}</td>
              <td class="values">${row.value ?? ''}</td>
              <td>${hintText(row)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** @param {{ label: string, column: string }} words */
function fieldCell({ label, column }) {
  return html`${label}
  ${column ? html`<small>${t('import.refusals.column', { column })}</small>` : nothing}`;
}
