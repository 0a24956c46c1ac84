/** Numbers and days as the reader writes them: `11,74 %` and `30/06/2023` in Vietnamese, `11.74%` in English. */
import { language } from './index.js';

const LOCALES = { vi: 'vi-VN', en: 'en-GB' };
const ZONE = 'Asia/Ho_Chi_Minh';
const NOTHING = '–';

/**
 * @param {number | null | undefined} value
 * @param {number} [digits] at most so many after the comma
 * @param {number} [least] at least so many
 */
export function number(value, digits = 2, least = 0) {
  if (value === null || value === undefined) return NOTHING;
  return new Intl.NumberFormat(LOCALES[language()], {
    maximumFractionDigits: digits,
    minimumFractionDigits: least,
  }).format(value);
}

/** @param {number | null | undefined} ratio 0 … 1 */
export function percent(ratio) {
  if (ratio === null || ratio === undefined) return NOTHING;
  return `${number(ratio * 100, 2, 2)}${language() === 'vi' ? '\u00a0%' : '%'}`;
}

/** @param {string | null | undefined} day ISO, `2023-06-30` */
export function date(day) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(day ?? '');
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : NOTHING;
}

/**
 * A day of which only the month, quarter or year is known: `01/2020`, `Q3/2019`, `2018`.
 *
 * @param {string | null | undefined} day ISO, that which stands for it
 * @param {string | null | undefined} precision DAY, MONTH, QUARTER or YEAR; none: known to the day
 */
export function dateKnownTo(day, precision) {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(day ?? '') ?? [];
  if (!year || !month) return date(day);
  const quarter = Math.ceil(Number(month) / 3);
  if (precision === 'YEAR') return year;
  if (precision === 'QUARTER') return `${language() === 'vi' ? 'quý ' : 'Q'}${quarter}/${year}`;
  return precision === 'MONTH' ? `${month}/${year}` : date(day);
}

/** @param {string | null | undefined} instant ISO with offset; shown in Vietnam's time */
export function dateTime(instant) {
  if (!instant || Number.isNaN(Date.parse(instant))) return NOTHING;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant));
  return parts.replace(',', '');
}

/**
 * The ISO day of what a person typed: `30/6/2023`, `30-06-2023`, `30.6.2023` or ISO itself.
 *
 * @param {string} text
 * @returns {string | null} null when it names no day, or one so far away (before 1900, after 2200) that it is a slip
 */
export function parseDate(text) {
  const typed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  const iso = typed
    ? `${typed[3]}-${typed[2]?.padStart(2, '0')}-${typed[1]?.padStart(2, '0')}`
    : text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(iso)) return null;
  return iso >= '1900' && iso < '2201' ? iso : null;
}

/** Today in Vietnam, ISO. */
export function today() {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date());
}

/** Digits in groups of three, as each language writes thousands; `0.123` and `0,123` are no groups. */
const GROUPED = {
  vi: /^-?[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/,
  en: /^-?[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/,
};

/**
 * A number as a person types it: with a decimal comma or point, or with thousands in groups as the page shows them, so that `1.700` in Vietnamese
 * is what `1,700` is in English.
 *
 * @param {string} text
 * @returns {number | null}
 */
export function parseNumber(text) {
  const plain = text.replace(/\s/g, '');
  const written = language() === 'vi' ? 'vi' : 'en';
  if (!GROUPED[written].test(plain)) return parseDecimal(plain);
  return parseDecimal(plain.replaceAll(written === 'vi' ? '.' : ',', ''));
}

/**
 * A number without groups, as coordinates are written: `105.123` is a hundred and five degrees and a bit in every language.
 *
 * @param {string} text
 * @returns {number | null}
 */
export function parseDecimal(text) {
  const plain = text.replace(/\s/g, '').replace(',', '.');
  return plain === '' || Number.isNaN(Number(plain)) ? null : Number(plain);
}

/** @param {number} metres */
export function distance(metres) {
  return metres < 1000 ? `${number(metres, 0)} m` : `${number(metres / 1000, 1)} km`;
}

/**
 * A number as it stands in a field to be typed over: with the decimal sign of the reader, not grouped.
 *
 * @param {unknown} value a number, or what was typed and is none
 */
export function typed(value) {
  if (typeof value !== 'number') return value === null || value === undefined ? '' : String(value);
  return language() === 'vi' ? String(value).replace('.', ',') : String(value);
}
