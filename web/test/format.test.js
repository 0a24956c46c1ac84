import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import './dom.js';

const { speak } = await import('../src/i18n/index.js');
const {
  date,
  dateKnownTo,
  dateTime,
  distance,
  number,
  parseDate,
  parseDecimal,
  parseNumber,
  percent,
} = await import('../src/i18n/format.js');

afterEach(() => speak('vi'));

test('a ratio is a percentage with two digits, as each language writes it', () => {
  assert.equal(percent(54 / 460), '11,74\u00a0%');
  assert.equal(percent(null), '–');
  speak('en');
  assert.equal(percent(54 / 460), '11.74%');
});

test('numbers and distances', () => {
  assert.equal(number(12863), '12.863');
  assert.equal(number(undefined), '–');
  assert.equal(distance(340.4), '340 m');
  assert.equal(distance(12340), '12,3 km');
});

test('a day is said as exactly as it is known', () => {
  assert.equal(dateKnownTo('2018-01-01', 'YEAR'), '2018');
  assert.equal(dateKnownTo('2019-07-01', 'QUARTER'), 'quý 3/2019');
  assert.equal(dateKnownTo('2020-01-01', 'MONTH'), '01/2020');
  assert.equal(dateKnownTo('2020-01-01', null), '01/01/2020');
  assert.equal(dateKnownTo(null, 'YEAR'), '–');
});

test('days and instants are those of Vietnam', () => {
  assert.equal(date('2023-06-30'), '30/06/2023');
  assert.equal(date(null), '–');
  assert.equal(dateTime('2023-06-30T20:15:00Z'), '01/07/2023 03:15');
});

test('a typed day is understood, and no day that is not in the calendar', () => {
  assert.equal(parseDate('30/6/2023'), '2023-06-30');
  assert.equal(parseDate(' 1-7-2025 '), '2025-07-01');
  assert.equal(parseDate('2025-07-01'), '2025-07-01');
  assert.equal(parseDate('31/02/2023'), null);
  assert.equal(parseDate('30/6/23'), null);
  assert.equal(parseDate('30/6/0001'), null);
  assert.equal(parseDate('31/12/9999'), null);
});

test('a typed number may have a decimal comma', () => {
  assert.equal(parseNumber('9,1768'), 9.1768);
  assert.equal(parseNumber(' 105.15 '), 105.15);
  assert.equal(parseNumber(''), null);
  assert.equal(parseNumber('9°'), null);
});

test('thousands are typed as the page shows them; a coordinate has none', () => {
  assert.equal(parseNumber('1.700'), 1700);
  assert.equal(parseNumber('-1.234.567,5'), -1234567.5);
  assert.equal(parseNumber('1.7'), 1.7);
  assert.equal(parseNumber('0.123'), 0.123);
  assert.equal(parseNumber('1,700'), 1.7);
  assert.equal(parseDecimal('105.123'), 105.123);
  speak('en');
  assert.equal(parseNumber('1,700'), 1700);
  assert.equal(parseNumber('1.700'), 1.7);
  assert.equal(parseDecimal('105,123'), 105.123);
});
