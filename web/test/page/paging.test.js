import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn, settled } from '../elements-dom.js';

const { html } = await import('lit');
const { Paging } = await import('../../src/page/paging.js');
const { PageElement } = await import('../../src/ui/element.js');

/** @type {(asked: string, after: string) => Promise<{ items: string[], next: string | null }>} */
let answer = async () => ({ items: [], next: null });

class PagedList extends PageElement {
  static properties = { asked: {} };
  list = new Paging(
    this,
    () => /** @type {any} */ (this).asked,
    (asked, after) => answer(asked, after),
  );
  render() {
    return html`<p>${this.list.items.join()}</p>
      ${this.list.button()}`;
  }
}
customElements.define('paged-list', PagedList);

/** @param {any} list */
async function text(list) {
  for (let i = 0; i < 3; i++) await settled(list);
  return list.querySelector('p').textContent;
}

test('the next page stands behind the first, until there is none', async () => {
  answer = async (asked, after) =>
    after ? { items: [`${asked}3`], next: null } : { items: [`${asked}1`, `${asked}2`], next: 'c' };
  const list = await drawn('paged-list', { asked: 'a' });
  assert.equal(await text(list), 'a1,a2');
  list.querySelector('button').click();
  assert.equal(await text(list), 'a1,a2,a3');
  assert.equal(list.querySelector('button'), null);
});

test('a page of a question that nobody asks any more is dropped', async () => {
  /** @type {(page: any) => void} */
  let late = () => {};
  answer = (asked, after) =>
    after
      ? new Promise((resolve) => (late = resolve))
      : Promise.resolve({ items: [`${asked}1`], next: 'c' });
  const list = await drawn('paged-list', { asked: 'a' });
  assert.equal(await text(list), 'a1');
  list.querySelector('button').click();
  list.asked = 'b';
  assert.equal(await text(list), 'b1');
  late({ items: ['a2'], next: null });
  assert.equal(await text(list), 'b1');
  assert.ok(list.list.hasMore, 'the pages of the new question go on');
});

test('what went wrong is told, and the button asks again', async () => {
  let broken = true;
  answer = async (_asked, after) => {
    if (after && broken) throw new Error('away');
    return after ? { items: ['2'], next: null } : { items: ['1'], next: 'c' };
  };
  const list = await drawn('paged-list', { asked: 'a' });
  await text(list);
  list.querySelector('button').click();
  assert.equal(await text(list), '1');
  assert.match(String(list.list.error), /away/);
  broken = false;
  list.querySelector('button').click();
  assert.equal(await text(list), '1,2');
  assert.equal(list.list.error, null);
});
