import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  corrected,
  givenUp,
  nextOf,
  ofOthers,
  outcomeOf,
  pauseAfter,
  withAnswer,
} from '../src/field/entries.js';
import { field } from '../src/field/field.js';
import { session } from '../src/api.js';
import { Outbox } from '../src/field/outbox.js';
import { Problem } from '../src/problem.js';

Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true });

/** A store that keeps its rows in memory, and forgets none by itself. */
class Memory {
  /** @type {Record<string, Map<string, any>>} */
  shelves = { lists: new Map(), outbox: new Map(), who: new Map() };

  /** @param {string} shelf */
  async all(shelf) {
    return [...(this.shelves[shelf]?.values() ?? [])];
  }

  /** @param {string} shelf @param {any} key */
  async get(shelf, key) {
    return this.shelves[shelf]?.get(String(key));
  }

  /** @param {import('../src/field/store.js').Write[]} writes */
  async write(writes) {
    for (const [what, shelf, row] of writes) {
      const thing = /** @type {any} */ (row);
      const key =
        shelf === 'lists' && what === 'put' ? [thing.user, thing.id] : (thing.id ?? thing);
      if (what === 'put') this.shelves[shelf]?.set(String(key), thing);
      else this.shelves[shelf]?.delete(String(thing));
    }
  }
}

const FINDING = { id: 'f', finding: 'f', kind: 'finding', inspection: 'i', asset: 'a', body: { result: 'MISSING' } }; // prettier-ignore
const PHOTO = { id: 'p', finding: 'f', kind: 'photo', inspection: 'i', asset: 'a', body: { takenAt: 't' } }; // prettier-ignore
const OTHER = { ...FINDING, id: 'g', finding: 'g', asset: 'b' };

/** @param {number} status @param {string} [rule] */
function refusal(status, rule = 'x') {
  return new Problem({ type: `urn:dungchung:problem:${rule}`, title: rule, status });
}

/**
 * An outbox with a server that answers as it is told.
 *
 * @param {(entry: any) => any} answer
 * @param {{ whoIsIn?: () => Promise<string | null>, store?: Memory }} [given]
 */
async function outboxWith(answer, { whoIsIn = async () => 'ann', store = new Memory() } = {}) {
  /** @type {string[]} */
  const sent = [];
  /** @type {[() => void, number][]} */
  const later = [];
  const outbox = new Outbox({
    store,
    whoIsIn,
    after: (act, ms) => later.push([act, ms]),
    send: async (entry) => {
      sent.push(entry.id);
      return answer(entry);
    },
  });
  await outbox.of('ann');
  return { outbox, store, sent, later };
}

/** Waits until an outbox does nothing any more. @param {Outbox} outbox */
async function still(outbox) {
  do await new Promise((resolve) => setTimeout(resolve, 1));
  while (outbox.state === 'sending');
}

/** @param {any} outbox @param {any[]} entries */
async function add(outbox, ...entries) {
  await outbox.add(entries);
  await still(outbox);
}

test('what was found first is sent first, its photos after it, and all leave when they are answered', async () => {
  const { outbox, store, sent } = await outboxWith(({ id }) => ({ id }));
  await add(outbox, FINDING, PHOTO, OTHER);
  assert.deepEqual(sent, ['f', 'p', 'g']);
  assert.equal(outbox.entries.length, 0);
  assert.equal(store.shelves.outbox?.size, 0);
  assert.equal(outbox.state, 'idle');
});

test('without an answer everything stays, and is sent again after longer and longer pauses', async () => {
  let reached = false;
  const { outbox, store, sent, later } = await outboxWith(() => {
    if (!reached) throw new TypeError('failed to fetch');
    return {};
  });
  await add(outbox, FINDING, PHOTO);
  assert.deepEqual([outbox.state, sent.length, store.shelves.outbox?.size], ['later', 1, 2]);
  later.at(-1)?.[0]();
  await still(outbox);
  assert.deepEqual(
    later.map(([, ms]) => ms),
    [5_000, 10_000],
  );
  reached = true;
  later.at(-1)?.[0]();
  await still(outbox);
  assert.deepEqual([outbox.state, outbox.entries.length], ['idle', 0]);
  assert.deepEqual([pauseAfter(1), pauseAfter(30)], [5_000, 300_000]);
});

test('a server that fails is no refusal', () => {
  const outcomes = [0, 401, 403, 408, 409, 413, 429, 500, 503].map((status) => outcomeOf({ status })); // prettier-ignore
  assert.deepEqual(outcomes, [
    'later',
    'away',
    'refused',
    'later',
    'refused',
    'refused',
    'later',
    'later',
    'later',
  ]);
  assert.equal(outcomeOf(new TypeError()), 'later');
});

test('nothing is sent for somebody who is not signed in, nor as somebody else, and nothing is lost', async () => {
  for (const who of [null, 'bob']) {
    const { outbox, sent } = await outboxWith(() => ({}), { whoIsIn: async () => who });
    await add(outbox, FINDING);
    assert.deepEqual([outbox.state, sent, outbox.entries.length], ['away', [], 1]);
  }
  const { outbox } = await outboxWith(() => {
    throw refusal(401, 'not-signed-in');
  });
  await add(outbox, FINDING);
  assert.deepEqual([outbox.state, outbox.entries.length], ['away', 1]);
});

test('what is refused stays with its reason, holds its photos back and nothing else', async () => {
  const { outbox, sent } = await outboxWith(({ id }) => {
    if (id === 'f') throw refusal(400, 'said-missing');
    return {};
  });
  await add(outbox, FINDING, PHOTO, OTHER);
  assert.deepEqual(sent, ['f', 'g']);
  assert.deepEqual(
    outbox.entries.map(({ id, refused }) => [id, refused?.rule]),
    [
      ['f', 'said-missing'],
      ['p', undefined],
    ],
  );
});

test('a corrected finding is sent by an id of its own, its photos after it', async () => {
  const { outbox, sent } = await outboxWith(({ id }) => {
    if (id === 'f') throw refusal(400);
    return {};
  });
  await add(outbox, FINDING, PHOTO);
  await outbox.correct('f', { result: 'FOUND' }, 'h');
  await still(outbox);
  assert.deepEqual(sent, ['f', 'h', 'p']);
  assert.equal(outbox.entries.length, 0);
});

test('what is given up goes with its photos, and only that', async () => {
  const entries = /** @type {any[]} */ ([FINDING, PHOTO, OTHER]);
  assert.deepEqual(
    givenUp(entries, 'f').map(([, , id]) => id),
    ['f', 'p'],
  );
  assert.deepEqual(corrected(entries, 'unknown', {}, 'h'), []);
});

test('of two accounts on one device each sends its own', async () => {
  const store = new Memory();
  await store.write([['put', 'outbox', { ...OTHER, user: 'bob', order: 1, refused: null }]]);
  const { outbox, sent } = await outboxWith(() => ({}), { store });
  await add(outbox, FINDING);
  assert.deepEqual(sent, ['f']);
  assert.deepEqual([...(store.shelves.outbox?.keys() ?? [])], ['g']);
});

test('what the server answered stands in the list that was taken along', async () => {
  const store = new Memory();
  const stops = [
    { assetId: 'a', findings: [] },
    { assetId: 'b', findings: [] },
  ];
  await store.write([['put', 'lists', { user: 'ann', id: 'i', inspection: { stops } }]]);
  const { outbox } = await outboxWith(
    ({ id, kind }) => (kind === 'photo' ? null : { id, conflicts: ['ASSET_CHANGED'], photos: [] }),
    { store },
  );
  await add(outbox, FINDING, PHOTO);
  const list = await store.get('lists', ['ann', 'i']);
  assert.deepEqual(list.inspection.stops[0].findings, [
    { id: 'f', conflicts: ['ASSET_CHANGED'], photos: [{ id: 'p', takenAt: 't' }] },
  ]);
  assert.deepEqual(list.inspection.stops[1].findings, []);
});

test('the same answer once more is the same finding', () => {
  const list = { inspection: { stops: [{ assetId: 'a', findings: [{ id: 'f', version: 0 }] }] } };
  const entry = /** @type {any} */ ({ ...FINDING, user: 'ann', order: 1, refused: null });
  const after = withAnswer(list, entry, { id: 'f', version: 1 });
  assert.deepEqual(after.inspection.stops[0].findings, [{ id: 'f', version: 1 }]);
});

test('a photo waits for its finding even when it was made before another', () => {
  const entries = /** @type {any[]} */ ([
    { ...PHOTO, order: 1 },
    { ...FINDING, order: 2, refused: { rule: 'x' } },
    { ...OTHER, order: 3 },
  ]);
  assert.equal(nextOf(entries)?.id, 'g');
});

test('what others have not sent is told by whose it is', () => {
  const entries = /** @type {any[]} */ ([
    { user: 'bob', id: 'f' },
    { user: 'ann', id: 'g' },
    { user: 'bob', id: 'p' },
  ]);
  assert.deepEqual(ofOthers(entries, 'ann'), [{ user: 'bob', count: 2 }]);
  assert.deepEqual(ofOthers(entries, 'cy'), [
    { user: 'ann', count: 1 },
    { user: 'bob', count: 2 },
  ]);
});

test('who signs out or in after another leaves no list of the other, and loses nothing that is not sent', async () => {
  const kept = new Memory();
  Object.assign(field.store, {
    all: kept.all.bind(kept),
    get: kept.get.bind(kept),
    write: kept.write.bind(kept),
  });
  const inspection = { day: '2026-12-01', stops: [] };
  const takenBy = (/** @type {string} */ user) =>
    kept.write([
      ['put', 'lists', { user, id: 'i', inspection }],
      ['put', 'who', { id: 'me', me: { username: user } }],
      ['put', 'outbox', { ...FINDING, id: `of-${user}`, user, order: 1, refused: { rule: 'x' } }],
    ]);
  await takenBy('ann');
  await field.start(/** @type {any} */ ({ username: 'ann' }));
  assert.deepEqual([field.others, (await field.taken()).length], [[], 1]);
  await field.forget();
  assert.deepEqual([await kept.all('lists'), await kept.all('who')], [[], []]);
  assert.equal((await kept.all('outbox')).length, 1);

  await takenBy('ann');
  await field.start(/** @type {any} */ ({ username: 'ann' }));
  session.dispatchEvent(new Event('ended'));
  assert.deepEqual([field.holds, field.outbox.user], [false, '']);
  await new Promise((resolve) => setTimeout(resolve));
  assert.deepEqual([await kept.all('lists'), await kept.all('who')], [[], []]);
  assert.equal((await kept.all('outbox')).length, 1);

  await takenBy('ann');
  await field.start(/** @type {any} */ ({ username: 'bob' }));
  assert.deepEqual([await kept.all('lists'), await kept.all('who')], [[], []]);
  assert.deepEqual(field.others, [{ user: 'ann', count: 1 }]);
  await field.dropOf('ann');
  assert.deepEqual([field.others, await kept.all('outbox')], [[], []]);
});
