import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { settled } from '../elements-dom.js';

await import('../../src/page/map/asset-editor.js');

const PLANNER = { role: 'PLANNER', organisation: null };
const LINE = {
  type: 'LineString',
  coordinates: [
    [105, 9],
    [105.1, 9],
  ],
};
beforeEach(() => {
  globalThis.fetch = async (address) =>
    Response.json(String(address).includes('/api/assets?') ? { features: [] } : []);
});

/** What an editor asks of the map, in order. @param {any} read */
async function askedBy(read) {
  /** @type {[string, any][]} */
  const asked = [];
  const around = document.createElement('div');
  for (const name of ['ask-place', 'ask-line'])
    around.addEventListener(name, (/** @type {any} */ { detail }) => asked.push([name, detail]));
  document.body.replaceChildren(around);
  const editor = Object.assign(document.createElement('asset-editor'), { me: PLANNER, read });
  around.append(editor);
  await settled(editor);
  return { editor, asked };
}

test('of a point a pin is asked for and no line, until the kind is one of a line', async () => {
  const { editor, asked } = await askedBy(null);
  assert.deepEqual(asked, [
    ['ask-place', null],
    ['ask-line', null],
  ]);
  const kind = /** @type {any} */ (editor.querySelector('#form-kind'));
  kind.value = 'CABLE';
  kind.dispatchEvent(new Event('change', { bubbles: true }));
  await settled(editor);
  assert.deepEqual(asked.at(-1), ['ask-line', { begin: null }]);
});

test('a line that was read is handed to the map', async () => {
  const body = { id: 'a', geometry: LINE, properties: { kind: 'CABLE', version: 0 } };
  const { asked } = await askedBy({ body, etag: '"0"' });
  assert.deepEqual(asked.at(-1), ['ask-line', { begin: LINE }]);
});
