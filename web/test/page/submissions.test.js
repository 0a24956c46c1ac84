import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../elements-dom.js';

const { render } = await import('lit');
const { submissionsOf } = await import('../../src/page/submissions.js');
const { columns } = await import('../../src/page/change-sets/review-times.js');
const { mayReadTimes } = await import('../../src/page/change-sets/model.js');

/** @param {any} template */
function text(template) {
  const at = document.createElement('div');
  render(template, at);
  return at;
}

test('beside a figure stands how old its data may be, and who never submitted', () => {
  const at = text(
    submissionsOf({
      submissions: [
        // 23:30 of the day before by Greenwich
        {
          organisation: 'A',
          name: 'Xanh',
          lastAt: '2026-11-02T23:30:00Z',
          lastOfKindAt: '2026-10-04T23:30:00Z',
        },
        { organisation: 'B', name: 'Hồng', lastAt: '2026-11-20T03:00:00Z', lastOfKindAt: null },
        { organisation: 'C', name: 'Lam', lastAt: null, lastOfKindAt: null },
      ],
    }),
  );
  const words = at.querySelector('summary')?.textContent ?? '';
  assert.match(words, /05\/10\/2026/);
  assert.match(words, /2 tổ chức chưa gửi/);
  assert.deepEqual(
    [...at.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    ),
    [
      ['Xanh', '05/10/2026', '03/11/2026'],
      ['Hồng', 'chưa gửi', '20/11/2026'],
      ['Lam', 'chưa gửi', 'chưa gửi'],
    ],
  );
  assert.equal(text(submissionsOf({})).textContent, '');
});

test('how long reviews take is told in days, and to the authority', () => {
  const time = {
    organisation: null,
    organisationName: null,
    month: '2026-11',
    submitted: 3,
    decided: 2,
    medianDays: 1.55,
    p90Days: null,
    waiting: 1,
    waitingSince: null,
  };
  const cells = columns().map((column) => column.cell(time));
  assert.deepEqual(cells, ['11/2026', 'Cơ quan quản lý', '3', '2', '1,6', '–', '1', '']);
  const me = (/** @type {string} */ role) => /** @type {any} */ ({ role });
  assert.equal(mayReadTimes(me('PLANNER')), true);
  assert.equal(mayReadTimes(me('OPERATOR')), false);
});
