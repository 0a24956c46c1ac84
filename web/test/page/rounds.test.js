import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../elements-dom.js';

const { speak } = await import('../../src/i18n/index.js');
const { answerOf, faultsByField, lateWords, mayAnswer, points, rowsHref, signed, valuesOf } =
  await import('../../src/page/rounds/model.js');
const { roundColumns } = await import('../../src/page/rounds/columns.js');
const { render } = await import('lit');
const { waitingFor } = await import('../../src/page/my-work/model.js');
speak('vi');

const ROUND = /** @type {any} */ ({ id: 'r', area: '96', figuresAt: '2023-06-30', state: 'OPEN' });

test('a difference says its sign, and none where there is none', () => {
  assert.equal(signed(2), '+2');
  assert.equal(signed(-1.5, 3), '−1,5');
  assert.equal(signed(0.0001), '0');
  assert.equal(points(-0.0123), '−1,23 điểm phần trăm');
  assert.equal(points(0.004), '+0,40 điểm phần trăm');
  assert.equal(points(null), '–');
});

test('late is told of who has not submitted, and of who has', () => {
  assert.equal(lateWords(/** @type {any} */ ({ lateDays: 0, state: 'WAITING' })), '');
  assert.equal(
    lateWords(/** @type {any} */ ({ lateDays: 3, state: 'RETURNED' })),
    'Quá hạn 3 ngày',
  );
  assert.equal(
    lateWords(/** @type {any} */ ({ lateDays: 3, state: 'SUBMITTED' })),
    'Gửi muộn 3 ngày',
  );
});

test('of what is confirmed the numbers that are shown are sent, and what was said comes back into its fields', () => {
  const values = valuesOf([
    /** @type {any} */ ({
      indicator: 'mast-sharing',
      verdict: 'DIFFERS',
      note: 'n',
      reported: { numerator: 7, denominator: 50 },
      estimate: null,
    }),
  ]);
  assert.equal(answerOf(values, 'mast-sharing').denominator, 50);
  const confirmed = answerOf({ ...values, 'mast-sharing.verdict': 'CONFIRMED' }, 'mast-sharing', {
    numerator: 6,
    denominator: 48,
  });
  assert.deepEqual([confirmed.numerator, confirmed.denominator, confirmed.note], [6, 48, null]);
});

test('what was confirmed of a figure that has changed since has to be said again', () => {
  const answers = /** @type {any} */ ([
    {
      indicator: 'mast-sharing',
      verdict: 'CONFIRMED',
      reported: { numerator: 6, denominator: 48 },
    },
  ]);
  const figures = (/** @type {number} */ denominator) =>
    /** @type {any} */ ([{ indicator: 'mast-sharing', numerator: 6, denominator }]);
  assert.equal(valuesOf(answers, figures(48))['mast-sharing.verdict'], 'CONFIRMED');
  assert.equal(valuesOf(answers, figures(49))['mast-sharing.verdict'], null);
});

test('an organisation reads in the list that its report was returned', () => {
  const own = roundColumns(/** @type {any} */ ({ organisation: 'RED' })).find(
    ({ id }) => id === 'submitted',
  );
  const cell = document.createElement('td');
  render(own?.cell?.({ ...ROUND, ownState: 'RETURNED', late: 1 }), cell);
  assert.match(cell.textContent ?? '', /Đã trả lại để sửa[\s\S]*Quá hạn/);
});

test('a fault is shown at the field of its indicator', () => {
  const faults = faultsByField({ 'answers[1].note': 'x' }, [
    { indicator: 'a' },
    { indicator: 'b' },
  ]);
  assert.deepEqual(faults, { 'b.note': 'x' });
});

test('an organisation contests out of its rows, the authority reads those of one owner', () => {
  assert.match(rowsHref('mast-sharing', ROUND), /round=r/);
  const read = rowsHref('mast-sharing', ROUND, { owner: 'RED' });
  assert.match(read, /owner=RED/);
  assert.doesNotMatch(read, /round=/);
});

test('what was submitted or has ended is not worked on', () => {
  const me = /** @type {any} */ ({ organisation: 'RED' });
  const sheet = (/** @type {string} */ state, round = ROUND, organisation = 'RED') =>
    /** @type {any} */ ({ round, submission: { state, organisation } });
  assert.equal(mayAnswer(sheet('RETURNED'), me), true);
  assert.equal(mayAnswer(sheet('SUBMITTED'), me), false);
  assert.equal(mayAnswer(sheet('WAITING', { ...ROUND, state: 'CLOSED' }), me), false);
  assert.equal(mayAnswer(sheet('WAITING', ROUND, 'BLUE'), me), false);
});

test('a round waits until all have submitted, the first due first', () => {
  const rounds = [
    { id: 'b', asked: 2, submitted: 1, dueOn: '2026-02-01' },
    { id: 'done', asked: 2, submitted: 2, dueOn: '2026-01-01' },
    { id: 'a', asked: 1, submitted: 0, dueOn: '2026-01-15' },
  ];
  assert.deepEqual(
    waitingFor(/** @type {any} */ (rounds)).map(({ id }) => id),
    ['a', 'b'],
  );
});
