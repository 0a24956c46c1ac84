import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, settled } from '../elements-dom.js';

const { t } = await import('../../src/i18n/index.js');
const { thingOf } = await import('../../src/page/change-sets/words.js');
await import('../../src/page/change-sets/change-set-items.js');
await import('../../src/page/change-sets/refusal-dialog.js');
await import('../../src/page/change-sets/change-set-form.js');

const MAST = {
  id: 'i1',
  ordinal: 1,
  act: 'asset-change',
  subject: 'ASSET',
  subjectId: 'a1',
  creates: false,
  before: { kind: 'MAST', code: 'T-1', heightM: 30, version: 0 },
  now: null,
  after: { kind: 'MAST', code: 'T-1', heightM: 45, version: 1 },
  state: 'PROPOSED',
  reason: null,
  decidedBy: null,
  madeId: null,
};

/** @param {object} properties */
async function items(properties) {
  const element = await drawn('change-set-items', { items: [MAST], ...properties });
  /** @type {[string, any][]} */
  const said = [];
  for (const name of ['accept', 'refuse', 'take-over', 'remove-item', 'accept-all'])
    element.addEventListener(name, (/** @type {any} */ event) =>
      said.push([name, event.detail?.id]),
    );
  const click = (/** @type {string} */ key) =>
    [...element.querySelectorAll('button')]
      .find((/** @type {any} */ one) => one.textContent.trim() === t(key))
      ?.click();
  return { element, said, click };
}

/** @param {any} element */
function cells(element) {
  return [...element.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );
}

test('an item says in words what it changes of what, before and after', async () => {
  const { element } = await items({});
  assert.match(element.querySelector('h3').textContent, /1\. Sửa công trình: Cột ăng ten T-1/);
  assert.deepEqual(cells(element), [['Chiều cao', '30\u00a0m', '45\u00a0m']]);
  assert.equal(element.querySelector('button'), null, 'who only reads has no buttons');
});

test('who decides accepts or refuses, one by one or all that wait', async () => {
  const { said, click } = await items({ decides: true });
  for (const key of ['accept', 'refuse', 'accept-all']) click(`change-sets.${key}`);
  assert.deepEqual(said, [
    ['accept', 'i1'],
    ['refuse', 'i1'],
    ['accept-all', undefined],
  ]);
});

test('what was decided is told by its button, and why by a note', async () => {
  const refused = { ...MAST, state: 'REFUSED', reason: 'Sai chiều cao' };
  const { element } = await items({ decides: true, items: [refused] });
  assert.match(element.querySelector('.note-problem').textContent, /Sai chiều cao/);
  assert.equal(element.querySelector('[aria-pressed=true]').textContent.trim(), 'Từ chối');
});

test('where somebody was faster, it is taken over instead of accepted, beside how it stands now', async () => {
  const overtaken = { ...MAST, now: { ...MAST.before, heightM: 33, version: 2 } };
  const { element, said, click } = await items({ decides: true, items: [overtaken] });
  assert.deepEqual(cells(element), [['Chiều cao', '30\u00a0m', '33\u00a0m', '45\u00a0m']]);
  click('change-sets.accept');
  click('change-sets.take-over');
  assert.deepEqual(said, [['take-over', 'i1']]);
});

test('in a draft an item is taken out, or opened in its form inside the draft', async () => {
  const { element, said, click } = await items({ draft: 'd1' });
  click('change-sets.remove');
  assert.deepEqual(said, [['remove-item', 'i1']]);
  assert.equal(
    element.querySelector('a.button').getAttribute('href'),
    '#/map/asset/a1/edit?draft=d1&item=i1',
  );
});

test('what others of the draft speak of is not said anew before they are taken out', async () => {
  const made = { ...MAST, act: 'asset-register', creates: true, subjectId: null, before: null };
  const site = { ...made, id: 'i0', after: { id: 's1', kind: 'SITE', code: 'S-1' } };
  const mast = { ...made, after: { ...MAST.after, id: 'a1', site: 's1' } };
  const { element } = await items({ draft: 'd1', items: [site, mast] });
  const [first, second] = element.querySelectorAll('ol > li');
  const opens = (/** @type {any} */ card) => card.textContent.includes(t('change-sets.open-form'));
  assert.deepEqual([opens(first), opens(second)], [false, true]);
  assert.ok(first.textContent.includes(t('change-sets.needed')));
  assert.ok(!second.textContent.includes(t('change-sets.needed')));
});

test('parts and tenancies are called by whose they are and of which asset', () => {
  const names = new Map([['TEL', 'Sông Tel'], ['a1', 'T-1']]); // prettier-ignore
  const tenancy = { subject: 'TENANCY', before: null, after: { asset: 'a1', organisation: 'TEL' } };
  assert.equal(thingOf(/** @type {any} */ (tenancy), names), 'Sông Tel · T-1');
  const code = { part: 'CODE', asset: 'a1', organisation: 'TEL', code: 'B-7' };
  assert.equal(
    thingOf(/** @type {any} */ ({ subject: 'PART', before: null, after: code }), names),
    'Mã của đơn vị khác · B-7 · T-1',
  );
});

test('nothing is refused without a reason', async () => {
  const element = await drawn('refusal-dialog', { item: MAST });
  /** @type {string[]} */
  const reasons = [];
  element.addEventListener('refuse-because', (/** @type {any} */ event) =>
    reasons.push(event.detail),
  );
  const form = element.querySelector('form');
  const send = () => form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  element.querySelector('textarea').value = '  ';
  send();
  await settled(element);
  assert.equal(element.querySelector('[aria-invalid=true]')?.id, 'refusal-reason');
  element.querySelector('textarea').value = ' Không có cột ';
  send();
  assert.deepEqual(reasons, ['Không có cột']);
});

test('what was typed of a draft stays when somebody else saved, beside what that one saved', async () => {
  const { Problem } = await import('../../src/problem.js');
  const theirs = { id: 'd1', title: 'Của người khác', letterNumber: null, letterDate: null };
  /** @type {any[]} */
  const sent = [];
  const save = async (/** @type {any} */ form) => {
    sent.push(form);
    if (sent.length > 1) return;
    const type = 'urn:dungchung:problem:stale-version';
    throw new Problem({ type, title: '', status: 412, current: theirs });
  };
  const element = await drawn('change-set-form', { set: { id: 'd1', title: 'Cũ' }, save });
  const field = element.querySelector('#form-title');
  field.value = 'Của tôi';
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const form = element.querySelector('form');
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled(element);
  element.set = theirs;
  await settled(element);
  assert.match(element.textContent, /Của người khác/);
  assert.equal(element.querySelector('#form-title').value, 'Của tôi');
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settled(element);
  assert.deepEqual(sent[1], { title: 'Của tôi', letterNumber: null, letterDate: null });
  assert.match(element.textContent, new RegExp(t('change-sets.saved')));
});
