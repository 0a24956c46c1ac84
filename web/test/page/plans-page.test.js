import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { drawn, settled, type } from '../elements-dom.js';

await import('../../src/page/plans/plans-page.js');

const PLANNER = { role: 'PLANNER', organisation: null };
const VALUE = {
  kind: 'TARGET',
  date: '2025-12-31',
  value: null,
  said: 'YES',
  comparator: null,
  document: 'QĐ 1',
  statement: 's',
};
const FIRST = {
  ordinal: 1,
  indicator: 'x',
  wording: 'Dùng chung cột',
  form: 'YES_NO',
  unit: 'TEXT',
  computed: null,
  today: null,
  entered: null,
  next: null,
  met: null,
  values: [VALUE],
};
const LINES = [FIRST, { ...FIRST, ordinal: 2, indicator: 'y', wording: 'Ngầm hóa', values: [] }];
/** @type {Record<string, any>} what is answered by address; what is not there is refused */
let answers = {};

beforeEach(() => {
  const plan = { document: 'Kế hoạch', areaTo: null, today: null, known: true };
  answers = {
    '/api/plans': [
      { ...plan, code: 'a' },
      { ...plan, code: 'b' },
    ],
    '/api/plans/a/annex': { plan: { ...plan, code: 'a' }, date: '2026-01-01', lines: LINES },
    '/api/plans/b/annex': { plan: { ...plan, code: 'b' }, date: '2026-01-01', lines: LINES },
  };
  globalThis.fetch = async (address) => {
    const answer = answers[String(address).split('?')[0] ?? ''];
    return answer ? Response.json(answer) : Response.json({}, { status: 500 });
  };
});

/** @param {any} element */
async function loaded(element) {
  for (let i = 0; i < 8; i++) await settled(element);
}

async function opened() {
  const page = await drawn('plans-page', { me: PLANNER, rest: ['a'] });
  await loaded(page);
  const enter = [...page.querySelectorAll('button.enter')];
  enter[0].click();
  await loaded(page);
  return { page, enter };
}

/** @param {any} page */
const titleOf = (page) => page.querySelector('statement-form h2')?.textContent;

test('the form is of one plan, has the keyboard, and gives it back', async () => {
  const { page, enter } = await opened();
  assert.equal(enter[1].getAttribute('aria-label'), 'Nhập số liệu hoặc mục tiêu: Ngầm hóa');
  assert.equal(document.activeElement, page.querySelector('statement-form h2'));
  page.querySelector('statement-form button.close').click();
  await loaded(page);
  assert.equal(document.activeElement, enter[0]);
  enter[0].click();
  await loaded(page);
  assert.equal(titleOf(page), 'Dùng chung cột');
  page.rest = ['b'];
  await loaded(page);
  assert.equal(titleOf(page), undefined);
});

test('what was typed is not lost by another button, nor with the annex', async () => {
  const { page, enter } = await opened();
  assert.equal(page.querySelector('#form-said').value, '', 'nothing is said for who chose nothing');
  type(page, 'form-document', 'QĐ 7');
  window.confirm = () => false;
  enter[1].click();
  await loaded(page);
  assert.equal(titleOf(page), 'Dùng chung cột');
  delete answers['/api/plans/a/annex'];
  page.question = { ...page.question, date: '2026-06-30' };
  await loaded(page);
  assert.equal(page.querySelector('table'), null);
  assert.equal(page.querySelector('#form-document').value, 'QĐ 7');
  window.confirm = () => true;
});

test('what is altered is asked for before it can be', async () => {
  const { page } = await opened();
  page.querySelector('td li button').click();
  await loaded(page);
  assert.equal(page.querySelector('#form-document'), null, 'while nobody knows what was said');
  answers['/api/statements/s/history'] = [
    { ...VALUE, version: 0, recordedAt: '2026-01-01T00:00:00Z', recordedBy: 'planner' },
  ];
  const reader = await drawn('plans-page', { me: { role: 'INSPECTOR' }, rest: ['a'] });
  await loaded(reader);
  reader.querySelector('td li button').click();
  await loaded(reader);
  assert.match(reader.querySelector('.history').textContent, /planner/);
});

test('a target that is past, a difference of two days, and a number of all are said as what they are', async () => {
  const value = { ...VALUE, said: null, comparator: 'AT_LEAST' };
  const line = {
    ...FIRST,
    form: 'NUMBER',
    unit: 'COUNT',
    computed: { numerator: 451, denominator: 460, ratio: 0.98 },
  };
  const entered = { ...value, kind: 'MEASURED', date: '2023-06-30', value: 440 };
  const next = { ...value, date: '2025-12-31', value: 450 };
  answers['/api/plans/a/annex'].lines = [{ ...line, entered, next, met: true, difference: 11 }];
  const page = await drawn('plans-page', { me: PLANNER, rest: ['a'] });
  await loaded(page);
  const cells = [...page.querySelectorAll('tbody tr > td')].map((cell) =>
    cell.textContent.replace(/\s+/g, ' ').trim(),
  );
  assert.deepEqual(cells.slice(0, 3), [
    '451 trong tổng số 460',
    '440 30/06/2023 Số tính ngày 01/01/2026 trừ số báo cáo ngày 30/06/2023 (khác ngày): +11',
    '450 31/12/2025 (mục tiêu cuối, đã đến hạn)',
  ]);
});

test('the day of a form is another field than that of the bar above the page', async () => {
  const { page } = await opened();
  assert.ok(page.querySelector('#day-date'));
  await import('../../src/ui/question-bar.js');
  const question = { area: '', date: '', boundaries: '', knownOn: '' };
  const bar = await drawn('question-bar', { question, load: async () => [] });
  assert.ok(bar.querySelector('#question-date'));
  assert.equal(bar.querySelector('#day-date'), null);
});
