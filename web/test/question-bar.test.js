import assert from 'node:assert/strict';
import { test } from 'node:test';
import './dom.js';

const { QuestionBar } = await import('../src/ui/question-bar.js');

const NOW = { area: '99', date: '', boundaries: '', knownOn: '' };
/** @type {any} */
const AREA = { code: '99', name: 'Tỉnh', level: 'PROVINCE', parent: null, bbox: [0, 0, 1, 1] };

test('a day before any boundaries is refused at its field, and the page keeps the day it shows', async () => {
  const bar = await shown(async ({ boundaries }) => {
    if (boundaries === '1990-01-01') throw problem(boundaries);
    return [AREA];
  });
  await type(bar, '01/01/1990');
  assert.deepEqual(bar.said, []);
  const field = bar.querySelector('#question-date');
  assert.equal(field?.getAttribute('aria-invalid'), 'true');
  const note = bar.querySelector('#question-date-note')?.textContent ?? '';
  assert.match(
    note,
    /không có địa giới ngày 01\/01\/1990.*01\/01\/2004.*Trang vẫn hiển thị ngày hôm nay/,
  );

  await type(bar, '30/06/2023');
  assert.deepEqual(bar.said, [{ date: '2023-06-30' }]);
  assert.equal(field?.getAttribute('aria-invalid'), 'false');
});

test('what is no day at all is refused too, and it is said what the page shows', async () => {
  const bar = await shown(async () => [AREA]);
  await type(bar, '32/13/2023');
  assert.deepEqual(bar.said, []);
  assert.match(bar.querySelector('#question-date-note')?.textContent ?? '', /Trang vẫn hiển thị/);
});

test('a page that was opened with such a day says so at the field, and not that it shows another', async () => {
  const bar = await shown(
    async ({ boundaries }) => {
      throw problem(boundaries ?? '');
    },
    { ...NOW, date: '1990-01-01' },
  );
  const note = bar.querySelector('#question-date-note')?.textContent ?? '';
  assert.match(note, /không có địa giới/);
  assert.doesNotMatch(note, /Trang vẫn hiển thị/);
});

test('an address without an area gets the first province, also where another page had one before', async () => {
  const bar = await shown(async () => [AREA], { ...NOW, area: '' });
  assert.deepEqual(bar.said, [{ area: '99' }]);

  bar.question = NOW;
  await settled();
  bar.question = { ...NOW, area: '' };
  await settled();
  assert.deepEqual(bar.said, [{ area: '99' }, { area: '99' }]);
});

/**
 * @param {import('../src/ui/area-picker.js').LoadAreas} load
 * @param {typeof NOW} [question]
 */
async function shown(load, question = NOW) {
  const bar = Object.assign(new QuestionBar(), { load, question, said: /** @type {any[]} */ ([]) });
  bar.addEventListener('question', (event) => {
    bar.said.push(/** @type {CustomEvent} */ (event).detail);
  });
  document.body.replaceChildren(bar);
  await settled();
  return bar;
}

/**
 * @param {Element} bar
 * @param {string} text
 */
async function type(bar, text) {
  const field = /** @type {HTMLInputElement} */ (bar.querySelector('#question-date'));
  field.value = text;
  field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
  await settled();
}

function settled() {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** @param {string} boundaries */
function problem(boundaries) {
  return { rule: 'no-boundaries', facts: { boundaries, first: '2004-01-01' } };
}
