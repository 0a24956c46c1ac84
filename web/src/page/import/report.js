/** What a check or an import answered: counts, warnings, refused rows rule by rule, and values that need an organisation. */
import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { has, language, t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import { byRule } from './refusals.js';

/**
 * @typedef {object} Run
 * @property {string} id
 * @property {number} read
 * @property {number} accepted
 * @property {number} refused
 * @property {number} warnings accepted rows that somebody should look at
 * @property {number} created
 * @property {number} updated
 * @property {number} unchanged
 * @property {{ rule: string, count: number, text: string }[]} notes what the import did beyond the rows
 */

const COUNTS = /** @type {const} */ ([
  'read',
  'accepted',
  'refused',
  'created',
  'updated',
  'unchanged',
  'warnings',
]);
const SHOWN = 20;

/**
 * @param {Run} run
 * @param {'dry-run' | 'apply'} mode
 */
export function counts(run, mode) {
  const good = run.refused === 0;
  const outcome = mode === 'dry-run' ? 'checked' : 'applied';
  return html`<p class="note ${good ? 'note-good' : 'note-warn'}" role="status">
      ${icon(good ? 'check' : 'alert')}<span
        >${t(`import.report.${outcome}.${good ? 'good' : 'refused'}`, { refused: number(run.refused, 0) })}</span
      >
    </p>
    <dl class="totals">
      ${COUNTS.map(
        (name) =>
          html`<div data-count=${name}>
            <dt>${t(`import.count.${name}`)}</dt>
            <dd>${number(run[name], 0)}</dd>
          </div>`,
      )}
    </dl>
    ${run.notes.map(note)}`;
}

/** @param {{ rule: string, count: number, text: string }} said */
function note({ rule, count, text }) {
  return html`<p class="note">
    ${ruleText(rule)} (${number(count, 0)}). <small>${language() === 'en' ? text : ''}</small>
  </p>`;
}

/**
 * Says that a page shows only the first of the refused rows.
 *
 * @param {number} shown
 * @param {number} refused
 */
export function firstOf(shown, refused) {
  return refused > shown
    ? html`<p>${t('import.refusals.first', { count: number(shown, 0) })}</p>`
    : nothing;
}

/** The text of a rule by which rows are refused, else the rule itself. @param {string} rule */
export function ruleText(rule) {
  return has(`import-rule.${rule}`) ? t(`import-rule.${rule}`) : rule;
}

/**
 * @param {import('./refusals.js').RowRefusal[]} refusals
 * @param {(field: string) => string} fieldName what our field is called on the page
 */
export function refusalTables(refusals, fieldName) {
  return byRule(refusals).map(
    (group) =>
      html`<details class="refusals" open>
        <summary>
          <strong>${ruleText(group.rule)}</strong>:
          ${t('import.refusals.rows', { count: number(group.count, 0) })}
        </summary>
        ${refusalTable(group, fieldName)}
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
 * @param {(field: string) => string} fieldName
 */
function refusalTable({ rule, rows }, fieldName) {
  const translated = language() === 'vi' && has(`import-rule.${rule}`);
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
          ${translated ? nothing : html`<th scope="col">${t('import.refusals.hint')}</th>`}
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, SHOWN).map(
          (row) =>
            html`<tr>
              <td class="numeric">${number(row.row, 0)}</td>
              <td>${row.field ? fieldName(row.field) : ''}</td>
              <td class="values">${row.value ?? ''}</td>
              ${translated ? nothing : html`<td>${row.hint}</td>`}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/**
 * The values of the file that no organisation is known by, each with a choice.
 *
 * @param {string[]} values
 * @param {{ code: string, name: string }[]} organisations
 * @param {Record<string, string>} mapped
 * @param {(mapped: Record<string, string>) => void} change
 */
export function organisationMapping(values, organisations, mapped, change) {
  return html`<fieldset class="panel">
    <legend>${t('import.organisations')}</legend>
    <p>${t('import.organisations.hint')}</p>
    ${values.map(
      (value, at) =>
        html`<div class="field">
          <label for="organisation-${at}">${value}</label>
          <select
            id="organisation-${at}"
            @change=${(/** @type {Event} */ event) =>
              change({ ...mapped, [value]: /** @type {HTMLSelectElement} */ (event.target).value })}
          >
            <option value="" .selected=${!mapped[value]}>${t('import.organisations.none')}</option>
            ${organisations.map(
              ({ code, name }) =>
                html`<option value=${code} .selected=${mapped[value] === code}>
                  ${name} (${code})
                </option>`,
            )}
          </select>
        </div>`,
    )}
  </fieldset>`;
}
