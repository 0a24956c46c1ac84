import { drawnIn } from '../elements-dom.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';

const { speak } = await import('../../src/i18n/index.js');
const { templateChoice } = await import('../../src/page/import/settings-form.js');
const { FRESH } = await import('../../src/page/import/source.js');
await import('../../src/page/import/import-page.js');

speak('en');

test('whoever has no file yet chooses what it is to hold, and fetches the sheet for that', async () => {
  /** @type {any[]} */
  const changes = [];
  const form = await drawnIn(
    templateChoice({ ...FRESH, target: 'poles' }, ['masts', 'poles'], (one) => changes.push(one)),
  );
  assert.equal(
    form.querySelector('a')?.getAttribute('href'),
    '/api/imports/templates/poles?lang=en&crs=EPSG%3A4326',
  );
  const select = /** @type {HTMLSelectElement} */ (form.querySelector('select'));
  select.value = 'masts';
  select.dispatchEvent(new Event('change'));
  assert.deepEqual(changes, [{ target: 'masts' }]);
  const none = await drawnIn(templateChoice(FRESH, [], () => undefined));
  assert.equal(none.querySelector('a'), null);
});

test('the page without a file offers the sheets', async () => {
  const answers = { '/api/imports/targets': [{ target: 'masts', operators: true, fields: [] }] };
  globalThis.fetch = async (path) => {
    const name = String(path).split('?')[0] ?? '';
    return Response.json(/** @type {Record<string, unknown>} */ (answers)[name] ?? []);
  };
  const page = /** @type {any} */ (document.createElement('import-page'));
  document.body.append(page);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await page.updateComplete;
  assert.match(page.querySelector('.import-templates a')?.getAttribute('href') ?? '', /masts/);
});
