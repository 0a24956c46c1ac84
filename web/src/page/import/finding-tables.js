/** The rows that were refused or need a look, rule by rule, in words on which a person can act. */
import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hintText, ruleText } from './hints.js';
import { alike, byRule } from './refusals.js';

/** @typedef {(field: string) => { label: string, column: string }} FieldWords what our field is called, and the file's column for it */

const SHOWN = 20;
/** So many rows are named where the same is said of several. */
const NAMED = 3;

/**
 * @param {import('./refusals.js').RowRefusal[]} findings
 * @param {FieldWords} words
 */
export function findingTables(findings, words) {
  return byRule(findings).map((group) => {
    const said = alike(group.rows);
    const more = said.slice(SHOWN).reduce((count, { rows }) => count + rows.length, 0);
    return html`<details class="refusals" open>
      <summary>
        <strong>${ruleText(group.rule)}</strong>:
        ${t('import.refusals.rows', { count: number(group.count, 0) })}
      </summary>
      ${findingTable(group, said.slice(0, SHOWN), words)}
      ${
        more > 0
          ? html`<p>
              <small>${t('import.refusals.more', { count: number(more, 0) })}</small>
            </p>`
          : nothing
      }
    </details>`;
  });
}

/**
 * @param {import('./refusals.js').RuleGroup} group
 * @param {ReturnType<typeof alike>} said
 * @param {FieldWords} words
 */
function findingTable({ rule, rows }, said, words) {
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
        ${said.map(
          ({ finding, rows: at }) =>
            html`<tr>
              <td class="numeric">${rowCell(at)}</td>
              <td>${finding.field ? fieldCell(words(finding.field)) : ''}</td>
              <td class="values">${finding.value ?? ''}</td>
              <td>${hintText(finding)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The first rows of which the same is said, and how many they are. @param {number[]} rows */
function rowCell(rows) {
  const first = rows.slice(0, NAMED).map((row) => number(row, 0));
  if (rows.length === 1) return first[0];
  return html`${first.join('; ')}${rows.length > NAMED ? '; …' : ''}
    <small>${t('import.refusals.rows', { count: number(rows.length, 0) })}</small>`;
}

/** @param {{ label: string, column: string }} words */
function fieldCell({ label, column }) {
  return html`${label}
  ${column ? html`<small>${t('import.refusals.column', { column })}</small>` : nothing}`;
}
