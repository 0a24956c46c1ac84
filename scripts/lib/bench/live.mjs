/**
 * From the moment at which a planner sends a change until another client, woken by the event, has the tile with it: prints the median and the 95th percentile in
 * milliseconds. node live.mjs URL TIMES
 */
import { argv } from 'node:process';

const [url, times = '100'] = argv.slice(2);
const PLACE = [105.3, 9.42];
const TILE = tileOf(PLACE, 14);

/** @param {string} name */
const as = (name) => ({
  authorization: `Basic ${Buffer.from(`${name}:dungchung-demo`).toString('base64')}`,
});

/**
 * @param {string} name
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @param {Record<string, string>} [headers]
 */
async function call(name, method, path, body, headers = {}) {
  const answer = await fetch(url + path, {
    method,
    headers: { ...as(name), 'content-type': 'application/json', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** @param {number[]} place @param {number} z */
function tileOf([lon = 0, lat = 0], z) {
  const y = (1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2;
  return `${z}/${Math.floor(((lon + 180) / 360) * 2 ** z)}/${Math.floor(y * 2 ** z)}`;
}

/** Calls `heard` for each event that names the asset, until the server ends the stream; then listens anew. @param {string} asset @param {() => void} heard */
async function listen(asset, heard) {
  const decoder = new TextDecoder();
  for (;;) {
    const { body } = await call('inspector', 'GET', '/api/events');
    for await (const part of /** @type {any} */ (body)) {
      const text = decoder.decode(part);
      if (text.includes(asset) || text.includes('event:hello')) heard();
    }
  }
}

const mast = {
  kind: 'MAST',
  code: `LIVE-${Date.now().toString(36)}`.toUpperCase(),
  owner: 'COTVIET',
  status: 'ACTIVE',
  offered: true,
  inUseFrom: '2024-01-01',
  geometry: { type: 'Point', coordinates: PLACE },
};
const { id } = await (await call('planner', 'POST', '/api/assets', mast)).json();
/** @type {() => void} */
let wake = () => {};
const hello = new Promise((resolve) => (wake = () => resolve(0)));
listen(id, () => wake()).catch((error) => {
  console.error(error);
  process.exit(1);
});
await hello;

/** @type {number[]} */
const took = [];
for (let i = 0; i < Number(times); i++) {
  const asset = await call('planner', 'GET', `/api/assets/${id}`);
  const etag = asset.headers.get('etag') ?? '';
  await asset.arrayBuffer();
  const code = `${mast.code}-${i}`;
  const heard = new Promise((resolve) => (wake = () => resolve(0)));
  const since = performance.now();
  const sent = call(
    'planner',
    'PUT',
    `/api/assets/${id}`,
    { ...mast, code, reason: 'đo' },
    { 'if-match': etag },
  );
  await heard;
  const tile = await (await call('inspector', 'GET', `/tiles/masts/${TILE}.mvt`)).arrayBuffer();
  took.push(performance.now() - since);
  if (!Buffer.from(tile).includes(code)) throw new Error(`the tile does not have change ${i}`);
  await (await sent).arrayBuffer();
}
took.sort((a, b) => a - b);
const at = (/** @type {number} */ part) => Math.round(took[Math.ceil(took.length * part) - 1] ?? 0);
console.log(`${at(0.5)} ${at(0.95)}`);
process.exit(0);
