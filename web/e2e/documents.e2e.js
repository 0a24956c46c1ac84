import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible, call, freshCode, openAs } from './browser.js';

const AT = [105.301, 9.401];

/** A mast of the planner's. */
async function mast() {
  const geometry = { type: 'Point', coordinates: AT };
  const body = { kind: 'MAST', code: freshCode(), owner: 'SONGTEL', inUseFrom: '2024-01-01', geometry }; // prettier-ignore
  return (await call('planner', 'POST', '/api/assets', body)).body;
}

/**
 * A photo as a camera makes it: of a few pixels, with the place where it stood, 9°24′15″ N, 105°18′0″ E.
 *
 * @param {import('playwright-core').Page} page
 */
async function photo(page) {
  const pixels = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 60, height: 40 });
    const brush = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    brush.fillStyle = '#2e7d4f';
    brush.fillRect(0, 0, 60, 40);
    return canvas.toDataURL('image/jpeg').split(',')[1];
  });
  const plain = Buffer.from(pixels ?? '', 'base64');
  const degrees = (/** @type {number[]} */ parts) =>
    Buffer.concat(parts.map((part) => numbers(4, part, 1)));
  const tag = (/** @type {number[]} */ [id, type, count, value]) =>
    Buffer.concat([numbers(2, id, type), numbers(4, count, value)]);
  const tiff = Buffer.concat([
    Buffer.from('MM\0*', 'latin1'),
    numbers(4, 8),
    numbers(2, 1),
    tag([0x8825, 4, 1, 26]),
    numbers(4, 0),
    numbers(2, 4),
    tag([1, 2, 2, 0x4e000000]),
    tag([2, 5, 3, 80]),
    tag([3, 2, 2, 0x45000000]),
    tag([4, 5, 3, 104]),
    numbers(4, 0),
    degrees([9, 24, 15]),
    degrees([105, 18, 0]),
  ]);
  const head = Buffer.concat([Buffer.from([0xff, 0xe1]), numbers(2, tiff.length + 8), Buffer.from('Exif\0\0', 'latin1')]); // prettier-ignore
  return Buffer.concat([plain.subarray(0, 2), head, tiff, plain.subarray(2)]);
}

/** Numbers of so many bytes, the largest byte first. @param {2 | 4} size @param {...(number | undefined)} values */
function numbers(size, ...values) {
  const bytes = Buffer.alloc(size * values.length);
  values.forEach((value = 0, at) => bytes.writeUIntBE(value, at * size, size));
  return bytes;
}

test('a photo is sent in on the page of the asset, and gives the asset its place', async () => {
  const { id } = await mast();
  const page = await openAs('planner', `#/assets/${id}?area=99`);
  await page.waitForSelector('asset-documents:has-text("Chưa có tài liệu")');
  const buffer = await photo(page);
  await page.setInputFiles('#document-file', { name: 'cột.JPG', mimeType: 'image/jpeg', buffer });
  await page.fill('#document-title', 'Chân cột');
  await page.click('document-upload button.primary');
  await page.waitForSelector('.document:has-text("Chân cột") img');
  assert.match((await page.textContent('.document')) ?? '', /cách công trình \d+ m/);
  await page.waitForFunction(() => {
    const image = /** @type {HTMLImageElement | null} */ (document.querySelector('.document img'));
    return image?.naturalWidth === 60;
  });
  await accessible(page, 'page of an asset');
  await page.click('button.look');
  await accessible(page, 'page of an asset in the dark');

  await page.click('.document a:has-text("Lấy làm vị trí")');
  await page.fill('#form-reason', 'theo ảnh');
  await page.click('asset-form button.primary');
  await page.waitForSelector('asset-view .facts');
  const { body } = await call('planner', 'GET', `/api/assets/${id}`);
  assert.deepEqual(body.geometry.coordinates, [105.3, 9.4041667]);

  await page.goto(page.url().replace(/#.*/, `#/assets/${id}?area=99`));
  await page.click('.document button:has-text("Không dùng nữa")');
  await page.fill('document-form #form-reason', 'chụp nhầm');
  await page.click('document-form button.danger');
  await page.waitForSelector('[data-retired=true]:has-text("chụp nhầm")');
  await page.waitForSelector('.history li:has-text("Tài liệu")');
  await page.close();
});

test('what is no document is refused in words', async () => {
  const { id } = await mast();
  const page = await openAs('planner', `#/map/asset/${id}?area=99`);
  const buffer = Buffer.from('<svg onload="alert(1)"/>');
  await page.setInputFiles('#document-file', { name: 'a.jpg', mimeType: 'image/jpeg', buffer });
  await page.click('document-upload button.primary');
  await page.waitForSelector('document-upload problem-note:has-text("theo nội dung")');
  await page.close();
});

test('a list is saved with its columns, shared, and opened by a colleague', async () => {
  const name = `Cột ${freshCode()}`;
  const page = await openAs('planner', '#/assets?area=99&kind=MAST');
  await page.click('.column-choice summary');
  await page.check('[name=column-heightM]');
  await page.uncheck('[name=column-name]');
  await page.waitForSelector('th:has-text("Cao (m)")');
  await page.click('saved-views button:has-text("Lưu danh sách này")');
  await page.fill('#view-name', name);
  await page.check('saved-views [name=shared]');
  await accessible(page, 'a view being saved');
  await page.click('saved-views form button.primary');
  await page.waitForFunction(
    (wanted) => document.querySelector('#saved-view option:checked')?.textContent?.includes(wanted),
    name,
  );
  await page.close();

  const colleague = await openAs('inspector', '#/assets?area=99');
  await colleague.waitForSelector(`#saved-view option:has-text("${name}")`, { state: 'attached' });
  await colleague.selectOption('#saved-view', { label: `${name} (của planner)` });
  await colleague.waitForSelector('th:has-text("Cao (m)")');
  const [file] = await Promise.all([
    colleague.waitForEvent('download'),
    colleague.click('a[download]:has-text("CSV")'),
  ]);
  assert.match(file.suggestedFilename(), /^danh-sach-cong-trinh-99-.*\.csv$/);
  await colleague.close();
  const views = (await call('planner', 'GET', '/api/views')).body;
  const saved = views.find((/** @type {any} */ view) => view.name === name);
  await call('planner', 'DELETE', `/api/views/${saved.id}`);
});
