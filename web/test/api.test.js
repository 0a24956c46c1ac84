import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import './dom.js';

const api = await import('../src/api.js');
const { fetch: real } = globalThis;

/** @type {{ path: string, options: any }[]} */
let asked;
/** @type {Response} */
let answer;

beforeEach(() => {
  asked = [];
  globalThis.fetch = async (path, options) => {
    asked.push({ path: String(path), options });
    return answer;
  };
  document.cookie = 'XSRF-TOKEN=abc%2Fd';
});
afterEach(() => (globalThis.fetch = real));

test('a question leaves out what was not said', async () => {
  answer = Response.json([{ code: '99' }]);
  assert.deepEqual(
    await api.get('/api/areas', { level: 'COMMUNE', parent: '', boundaries: undefined }),
    [{ code: '99' }],
  );
  assert.equal(asked[0]?.path, '/api/areas?level=COMMUNE');
});

test('a change carries the version that was read and the token against forgery', async () => {
  answer = new Response('{"version":2}', { headers: { etag: '"2"' } });
  const { body, etag } = await api.put('/api/assets/1', { height: 3 }, '"1"');
  assert.deepEqual([body, etag], [{ version: 2 }, '"2"']);
  const { headers, body: sent } = asked[0]?.options ?? {};
  assert.equal(headers['if-match'], '"1"');
  assert.equal(headers['x-xsrf-token'], 'abc/d');
  assert.equal(headers['content-type'], 'application/json');
  assert.equal(sent, '{"height":3}');
});

test('a refusal is thrown as a problem with its rule and facts', async () => {
  const body = {
    type: 'urn:dungchung:problem:stale-version',
    title: 'stale',
    status: 412,
    current: 7,
  };
  answer = Response.json(body, { status: 412 });
  await assert.rejects(api.put('/api/assets/1', {}, '"1"'), (/** @type {any} */ error) => {
    assert.ok(error instanceof api.Problem);
    assert.deepEqual([error.rule, error.status, error.facts.current], ['stale-version', 412, 7]);
    return true;
  });
});

test('an answer that is no problem document is one by its status', async () => {
  answer = new Response('<html>', { status: 502 });
  await assert.rejects(api.get('/api/areas'), { rule: 'http-502' });
});

test('a session that ended is said once to the page; nobody signed in is no error', async () => {
  let ended = 0;
  api.session.addEventListener('signed-out', () => ended++);
  answer = new Response(null, { status: 401 });
  assert.equal(await api.me(), null);
  assert.equal(ended, 1);
  const body = { type: 'urn:dungchung:problem:bad-credentials', title: 'bad', status: 401 };
  answer = Response.json(body, { status: 401 });
  await assert.rejects(api.signIn('a', 'b'), { rule: 'bad-credentials' });
  assert.equal(ended, 1);
});

test('a file has the name that the server gives it', async () => {
  const said = 'attachment; filename="sharing-ratio-99-2023-06-30.xlsx"';
  answer = new Response('PK', { headers: { 'content-disposition': said } });
  const { blob, name } = await api.file('/api/reports/sharing.xlsx', { lang: 'en' });
  assert.equal(name, 'sharing-ratio-99-2023-06-30.xlsx');
  assert.equal(blob.size, 2);
  answer = new Response('PK');
  assert.equal((await api.file('/api/reports/sharing.xlsx')).name, null);
});

test('what was asked before a sign-in and is refused after it does not end the new session', async () => {
  let ended = 0;
  const end = () => (ended += 1);
  api.session.addEventListener('signed-out', end);
  /** @type {(response: Response) => void} */
  let late = () => undefined;
  const quick = globalThis.fetch;
  globalThis.fetch = () => new Promise((resolve) => (late = resolve));
  const asked = api.get('/api/assets/1');
  globalThis.fetch = quick;
  answer = Response.json({ username: 'planner' });
  await api.signIn('planner', 'x');
  late(Response.json({ status: 401, title: 'unauthorised' }, { status: 401 }));
  await assert.rejects(asked, { status: 401 });
  assert.equal(ended, 0);
  answer = Response.json({ status: 401, title: 'unauthorised' }, { status: 401 });
  await assert.rejects(api.get('/api/assets/1'), { status: 401 });
  assert.equal(ended, 1);
  api.session.removeEventListener('signed-out', end);
});

test('what is on its way is waited for, and a sign-in meanwhile is told', async () => {
  /** @type {((response: Response) => void)[]} */
  const late = [];
  const quick = globalThis.fetch;
  globalThis.fetch = () => new Promise((resolve) => late.push(resolve));
  const saved = api.put('/api/assets/1', {}, '"1"');
  /** @type {unknown[]} */
  const said = [];
  saved.catch(() => said.push('refused'));
  const waiting = api.answered().then((same) => said.push(same));
  await new Promise((resolve) => setTimeout(resolve, 5));
  assert.deepEqual(said, []);
  late[0]?.(Response.json({ status: 401 }, { status: 401 }));
  await waiting;
  assert.deepEqual(said, ['refused', true], 'whoever sent it knows first');
  globalThis.fetch = quick;
  answer = Response.json({ username: 'planner' });
  const meanwhile = api.answered();
  await api.signIn('planner', 'x');
  assert.equal(await meanwhile, false);
});
