import assert from 'node:assert/strict';
import { test } from 'node:test';
import './dom.js';

const { SearchBox } = await import('../src/ui/search-box.js');
const { placeOf } = await import('../src/ui/search-hit.js');

/** @type {any} */
const NOTHING = {
  id: null,
  code: null,
  name: null,
  detail: null,
  owner: null,
  ownerName: null,
  placeCode: null,
  placeName: null,
  bbox: null,
  planned: false,
  endedOn: null,
  match: 'EXACT',
};
const MAST = {
  ...NOTHING,
  kind: 'MAST',
  id: 'm-1',
  code: 'CTV-CA0006',
  placeName: 'Phường Chợ Nổi',
};
const POLE = { ...NOTHING, kind: 'POLE', id: 'p-1', code: 'CTV/0006', endedOn: '2025-01-01' };
const GROUPS = [
  { kind: 'MAST', hits: [MAST], more: true },
  { kind: 'POLE', hits: [POLE], more: false },
];

test('hits are shown by kind, each with its commune and whether it has ended', async () => {
  const box = await shown(async () => GROUPS);
  await type(box, 'ctv');
  assert.equal(input(box).getAttribute('aria-expanded'), 'true');
  const [mast, pole] = box.querySelectorAll('[role=option]');
  assert.match(mast?.textContent ?? '', /CTV-CA0006.*Phường Chợ Nổi/s);
  assert.match(pole?.textContent ?? '', /CTV\/0006.*đã ngừng từ 01\/01\/2025/s);
  assert.match(box.querySelector('#search-MAST')?.textContent ?? '', /Cột ăng ten.*còn nữa/s);
  assert.match(box.querySelector('[role=status]')?.textContent ?? '', /2 kết quả/);
});

test('the arrow keys go round, Enter opens, Escape closes and then empties', async () => {
  const box = await shown(async () => GROUPS);
  await type(box, 'ctv');
  await press(box, 'ArrowDown');
  await press(box, 'ArrowDown');
  assert.equal(input(box).getAttribute('aria-activedescendant'), 'search-hit-1');
  await press(box, 'ArrowDown');
  assert.equal(input(box).getAttribute('aria-activedescendant'), 'search-hit-0');
  await press(box, 'Escape');
  assert.equal(input(box).getAttribute('aria-expanded'), 'false');
  assert.equal(input(box).value, 'ctv');
  await press(box, 'ArrowUp');
  await press(box, 'Enter');
  assert.deepEqual(box.chosen, [POLE]);
  assert.equal(input(box).value, '');
});

test('an answer to what is no longer asked is dropped, and nothing found is said', async () => {
  /** @type {((groups: any[]) => void)[]} */
  const answers = [];
  /** @type {AbortSignal[]} */
  const signals = [];
  const box = await shown((_text, signal) => {
    signals.push(signal);
    return new Promise((resolve) => answers.push(resolve));
  });
  await type(box, 'ct');
  await type(box, 'ctvx');
  assert.equal(signals[0]?.aborted, true);
  answers[1]?.([]);
  await settled();
  answers[0]?.(GROUPS);
  await settled();
  assert.equal(box.querySelectorAll('[role=option]').length, 0);
  assert.match(box.querySelector('.search-none')?.textContent ?? '', /Không tìm thấy/);
});

test('one letter is not asked; an organisation goes into the text, to type on', async () => {
  /** @type {string[]} */
  const asked = [];
  const box = await shown(async (text) => {
    asked.push(text);
    return [
      {
        kind: 'ORGANISATION',
        hits: [{ ...NOTHING, kind: 'ORGANISATION', code: 'CTV', name: 'Cột Việt' }],
        more: false,
      },
    ];
  });
  await type(box, 'c');
  await type(box, 'cot');
  await press(box, 'Enter');
  assert.deepEqual(asked, ['cot']);
  assert.equal(input(box).value, 'Cột Việt ');
  assert.deepEqual(box.chosen, []);
});

test('Enter before the hits are there opens the first of them once they are', async () => {
  const box = await shown(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    return GROUPS;
  });
  input(box).value = 'ctv';
  input(box).dispatchEvent(new CustomEvent('input', { bubbles: true }));
  await press(box, 'Enter');
  assert.deepEqual(box.chosen, [MAST]);
});

test('a place is said by coordinates as numbers are written here', async () => {
  const place = { ...NOTHING, kind: 'PLACE', name: '9.420000, 105.180000', lat: 9.42, lon: 105.18 };
  const box = await shown(async () => [{ kind: 'PLACE', hits: [place], more: false }]);
  await type(box, '9.42 105.18');
  assert.match(box.querySelector('[role=option] strong')?.textContent ?? '', /9,42 ; 105,18/);
});

test('each kind of hit has its place on the map', () => {
  assert.deepEqual(placeOf(MAST), { params: {}, rest: ['asset', 'm-1'] });
  assert.deepEqual(placeOf({ ...NOTHING, kind: 'HAMLET', code: 'H1', placeCode: '99001' }), {
    params: { area: '99001' },
    rest: ['hamlet', 'H1'],
  });
  assert.deepEqual(placeOf({ ...NOTHING, kind: 'PROVINCE', code: '84', endedOn: '2025-07-01' }), {
    params: { area: '84', boundaries: '2025-06-30' },
    rest: [],
  });
});

/** @param {import('../src/ui/search-box.js').Find} find */
async function shown(find) {
  const box = Object.assign(new SearchBox(), { find, chosen: /** @type {any[]} */ ([]) });
  box.addEventListener('found', (event) => {
    box.chosen.push(/** @type {CustomEvent} */ (event).detail);
  });
  document.body.replaceChildren(box);
  await settled();
  return box;
}

/** @param {Element} box */
function input(box) {
  return /** @type {HTMLInputElement} */ (box.querySelector('input'));
}

/**
 * @param {Element} box
 * @param {string} text
 */
async function type(box, text) {
  input(box).value = text;
  input(box).dispatchEvent(new CustomEvent('input', { bubbles: true }));
  await settled();
}

/**
 * @param {Element} box
 * @param {string} key
 */
async function press(box, key) {
  input(box).dispatchEvent(Object.assign(new CustomEvent('keydown', { bubbles: true }), { key }));
  await settled();
}

function settled() {
  return new Promise((resolve) => setTimeout(resolve, 260));
}
