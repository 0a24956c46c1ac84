/** The list of refused rows as a file for a spreadsheet, in the words of the page. */
import { t } from '../../i18n/index.js';
import { hintText, ruleText } from './hints.js';

/** Without it, spreadsheets take the file for the code page of the machine. */
const BYTE_ORDER_MARK = '\ufeff';

/** With these begins what a spreadsheet would compute. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * @param {import('./refusals.js').RowRefusal[]} refusals
 * @param {import('./finding-tables.js').FieldWords} words
 * @returns {string}
 */
export function refusalsCsv(refusals, words) {
  const head = ['row', 'field', 'own-column', 'value', 'why', 'hint'].map((name) =>
    t(`import.refusals.${name}`),
  );
  const lines = refusals.map((refusal) => {
    const { label = '', column = '' } = refusal.field ? words(refusal.field) : {};
    const { row, value, rule } = refusal;
    return [String(row), label, column, value ?? '', ruleText(rule), hintText(refusal)];
  });
  return (
    BYTE_ORDER_MARK + [head, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')
  );
}

/** @param {string} text */
function cell(text) {
  const plain = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
