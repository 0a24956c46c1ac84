/** What a check or an import answered: counts, warnings, refused rows rule by rule, and values that need an organisation. */
import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { language, t } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import { ruleText } from './hints.js';

/**
 * @typedef {object} Run
 * @property {string} id
 * @property {string} format
 * @property {string} target
 * @property {string} file its name
 * @property {'dry-run' | 'apply' | 'propose'} mode
 * @property {string} [changeSet] in which its rows wait
 * @property {'RUNNING' | 'DONE' | 'FAILED' | 'INTERRUPTED'} state
 * @property {{ rule: string, detail: string, facts: Record<string, unknown> }} [problem] why it failed
 * @property {{ phase: 'READING' | 'CHECKING' | 'WRITING', rows: number }} [progress] while it runs
 * @property {number} [missing] how many assets a full list left out
 * @property {string} [returnFormat] of the refused rows; absent when none was refused
 * @property {{ format: string, crs: string }} [returnSpec] what is to be said otherwise of them; absent where nothing is
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

/**
 * @param {Run} run
 * @param {Run['mode']} mode
 * @param {boolean} reviewed whether what is applied waits for review
 */
export function counts(run, mode, reviewed) {
  const good = run.refused === 0;
  return html`<p class="note ${good ? 'note-good' : 'note-warn'}" role="status">
      ${icon(good ? 'check' : 'alert')}<span>${verdict(run, mode, reviewed)}</span>
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

/** What became of the rows, by the mode of the run. @type {Record<Run['mode'], string>} */
const OUTCOMES = { 'dry-run': 'checked', apply: 'applied', propose: 'kept' };

/**
 * What the counts of a run mean for whoever reads them.
 *
 * @param {Run} run
 * @param {Run['mode']} mode
 * @param {boolean} [reviewed] whether what is applied waits for review
 */
export function verdict(run, mode, reviewed = false) {
  const outcome = OUTCOMES[mode];
  if (run.accepted === 0) return t(`import.report.${outcome}.none`);
  const waits = reviewed && mode === 'dry-run' ? '.waits' : '';
  if (run.refused > 0) {
    return t(`import.report.${outcome}.refused${waits}`, { refused: number(run.refused, 0) });
  }
  const known = mode !== 'apply' && run.unchanged === run.read;
  return t(`import.report.${outcome}.${known ? 'known' : `good${waits}`}`);
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
