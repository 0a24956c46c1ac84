import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { drawn, settled } from '../elements-dom.js';

const { t } = await import('../../src/i18n/index.js');
await import('../../src/page/change-sets/import-rows.js');

const fetched = globalThis.fetch;
after(() => {
  globalThis.fetch = fetched;
});

/** Answers with rows and keeps what was asked. @param {any[]} rows */
function answering(rows) {
  /** @type {string[]} */
  const asked = [];
  globalThis.fetch = async (address, options) => {
    asked.push(`${options?.method ?? 'GET'} ${String(address)} ${options?.body ?? ''}`.trim());
    return options?.method !== 'GET'
      ? new Response(null, { status: 204 })
      : new Response(JSON.stringify(rows), { headers: { 'content-type': 'application/json' } });
  };
  return asked;
}

/** Waits until what was asked is answered and drawn. @param {any} element */
async function read(element) {
  for (let i = 0; i < 5; i++) await settled(element);
}

const ROW = {
  row: 3,
  change: 'CREATED',
  cells: { 'Mã cột': 'R2', 'Chiều cao': null, 'Ngày sử dụng': '2026-11-30' },
  findings: [],
  place: null,
  differences: null,
  reason: null,
};

test('a row stands there as in the file, and is refused with a reason', async () => {
  const asked = answering([ROW]);
  const element = await drawn('import-rows', { run: 'r1', decides: true });
  await read(element);
  const texts = [...element.querySelectorAll('tbody td')].map((cell) => cell.textContent.trim());
  assert.deepEqual(
    [texts[0], ...texts.slice(2)],
    [t('import-rows.change.CREATED'), 'R2', '30/11/2026'],
  );
  const heads = [...element.querySelectorAll('thead th')].map((cell) => cell.textContent.trim());
  assert.deepEqual(
    heads.slice(2),
    [t('change-sets.reason'), 'Mã cột', 'Ngày sử dụng'],
    'what no row says takes no room, and the decision stands in front',
  );

  element.querySelector('button.danger').click();
  await read(element);
  const field = element.querySelector('input[name=reason]');
  assert.equal(document.activeElement, field, 'the keyboard goes on in the field');
  field.value = 'Cột đã tháo dỡ';
  element.querySelector('form button').click();
  await read(element);
  assert.ok(
    asked.includes('PUT /api/imports/r1/proposed-rows/3/refusal {"reason":"Cột đã tháo dỡ"}'),
    asked.join('\n'),
  );
});

test('who does not decide reads why a row was refused and has no buttons', async () => {
  answering([{ ...ROW, reason: 'nhầm' }]);
  const element = await drawn('import-rows', { run: 'r1' });
  await read(element);
  assert.match(element.querySelector('tbody').textContent, /nhầm/);
  assert.equal(element.querySelector('button'), null);
});

test('a row says what it changes of what, and what the check found of it', async () => {
  const asked = answering([
    {
      ...ROW,
      change: 'UPDATED',
      differences: [{ field: 'heightM', before: 42, after: 45 }],
      findings: [
        {
          row: 3,
          field: 'category',
          value: 'Z9',
          rule: 'unlisted-word',
          severity: 'WARNING',
          facts: {},
        },
      ],
    },
  ]);
  const element = await drawn('import-rows', { run: 'r1', decides: true, warnings: 1 });
  await read(element);
  const said = element.querySelector('tbody td').textContent;
  assert.match(said, /Chiều cao: 42\u00a0m → 45\u00a0m/);
  assert.match(said, /Z9/);
  assert.match(element.querySelector('.note-warn').textContent, /1/);
  element.querySelector('input[type=checkbox]').click();
  await read(element);
  assert.ok(
    asked.some((one) => one.includes('found=true')),
    asked.join('\n'),
  );
});
