import { drawn, settled } from '../elements-dom.js';
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

const { speak } = await import('../../src/i18n/index.js');
await import('../../src/page/quality/quality-page.js');

const fetched = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = fetched;
  speak('vi');
});

/** @param {Record<string, string>} params */
async function about(params) {
  globalThis.fetch = async () => new Response('[]');
  const page = await drawn('quality-page', { params });
  await settled(page);
  return page.querySelector('.as-of').textContent;
}

test('the page says of which day its counts are', async () => {
  assert.match(await about({}), /theo trạng thái hôm nay/);
  const past = await about({ date: '2025-12-31', knownOn: '2026-01-15' });
  assert.match(
    past,
    /theo trạng thái ngày 31\/12\/2025\..* · theo dữ liệu ghi nhận đến ngày 15\/01\/2026/,
  );
  assert.doesNotMatch(past, /hôm nay/);
  speak('en');
  assert.match(await about({ date: '2025-12-31' }), /whole registry as of .*2025/);
});
