import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { Live } from '../src/live.js';

/** A stream of which the test says what comes. */
class Stream extends EventTarget {
  readyState = 1;
  close() {
    this.readyState = 2;
  }
  /** @param {string} name @param {unknown} [data] */
  says(name, data) {
    this.dispatchEvent(Object.assign(new Event(name), { data: JSON.stringify(data) }));
  }
}

/** @type {Live[]} */
const begun = [];
afterEach(() => begun.splice(0).forEach((live) => live.stop()));

function listening() {
  /** @type {Stream[]} */
  const streams = [];
  /** @type {[string, unknown][]} */
  const heard = [];
  let refusals = 0;
  const live = new Live(
    () => streams[streams.push(new Stream()) - 1] ?? new Stream(),
    () => refusals++,
  );
  for (const name of ['changed', 'again'])
    live.addEventListener(name, (/** @type {any} */ { detail }) => heard.push([name, detail]));
  live.start();
  begun.push(live);
  return { live, streams, heard, refusals: () => refusals };
}

test('what has changed is told as the server says it', () => {
  const { streams, heard } = listening();
  const told = { layers: { masts: [[105, 9, 105, 9]] }, assets: ['a'] };
  streams[0]?.says('hello', {});
  streams[0]?.says('changed', told);
  assert.deepEqual(heard, [
    ['again', null],
    ['changed', told],
  ]);
});

test('a stream that ended is opened anew, and then one looks at everything again', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { live, streams, heard } = listening();
  live.acted();
  streams[0]?.says('bye', {});
  assert.equal(streams[0]?.readyState, 2);
  t.mock.timers.tick(3_000);
  assert.equal(streams.length, 2);
  streams[1]?.says('hello', {});
  assert.deepEqual(heard, [['again', null]]);
});

test('a page that was left alone opens no stream until its reader is back', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { live, streams } = listening();
  streams[0]?.says('bye', {});
  t.mock.timers.tick(3_600_000);
  assert.equal(streams.length, 1);
  live.acted();
  assert.equal(streams.length, 2);
  live.acted();
  assert.equal(streams.length, 2);
});

test('who is refused asks who it is, and comes again later', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { streams, refusals } = listening();
  streams[0]?.close();
  streams[0]?.says('error');
  assert.equal(refusals(), 1);
  t.mock.timers.tick(3_000);
  assert.equal(streams.length, 1);
  t.mock.timers.tick(60_000);
  assert.equal(streams.length, 2);
});

test('who has stopped opens no stream', (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const { live, streams } = listening();
  streams[0]?.says('bye', {});
  live.stop();
  t.mock.timers.tick(60_000);
  assert.equal(streams.length, 1);
});
