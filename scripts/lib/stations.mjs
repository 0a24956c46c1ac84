/**
 * Holds what the application says of a real list of stations against what the list itself says: node stations.mjs URL FILE.
 * FILE is CSV with X, Y (WGS 84), Operateur, x and y; stations at the same x and y share a mast.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';

const [url = '', file = ''] = argv.slice(2);
const authorization = `Basic ${Buffer.from('planner:dungchung-demo').toString('base64')}`;
const AREA = 'WEST';

/** @param {string} path @param {RequestInit} [options] */
async function ask(path, options = {}) {
  const answer = await fetch(url + path, {
    ...options,
    headers: { authorization, ...options.headers },
  });
  assert.ok(answer.ok, `${path}: ${answer.status} ${await answer.clone().text()}`);
  return answer.json();
}

/** @param {string} name @param {string | object} text @param {object} spec */
function load(name, text, spec) {
  const form = new FormData();
  form.set('file', new Blob([typeof text === 'string' ? text : JSON.stringify(text)]), name);
  form.set('spec', JSON.stringify({ mode: 'apply', ...spec }));
  return ask('/api/imports', { method: 'POST', body: form });
}

/** Who has a station at each place. @type {Map<string, { lon: string, lat: string, users: string[] }>} */
const places = new Map();
const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
const names = head.replaceAll('"', '').split(',');
for (const line of lines) {
  const row = Object.fromEntries(
    line
      .replaceAll('"', '')
      .split(',')
      .map((value, at) => [names[at], value]),
  );
  if (!row.X) continue;
  const place = places.get(`${row.x} ${row.y}`) ?? { lon: row.X, lat: row.Y ?? '', users: [] };
  if (!place.users.includes(row.Operateur ?? '')) place.users.push(row.Operateur ?? '');
  places.set(`${row.x} ${row.y}`, place);
}
const shared = [...places.values()].filter(({ users }) => users.length > 1).length;
console.log(`  the list: ${shared} of ${places.size} places are used by more than one`);

for (const code of new Set([...places.values()].flatMap(({ users }) => users)))
  await ask('/api/organisations', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code, name: `Opérateur ${code}`, kind: 'NETWORK_OPERATOR' }),
  });
const ring = [[-6, 42], [3, 42], [3, 50], [-6, 50], [-6, 42]]; // prettier-ignore
await load(
  'west.geojson',
  {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code: AREA, name: 'Ouest' },
        geometry: { type: 'Polygon', coordinates: [ring] },
      },
    ],
  },
  {
    format: 'geojson',
    target: 'areas',
    level: 'PROVINCE',
    validFrom: '2000-01-01',
    columns: { code: 'code', name: 'name' },
  },
);
const masts = [...places].map(
  ([key, { lon, lat, users }]) =>
    `W${key.replace(' ', '-')},${users[0]},${lon},${lat},"${users.slice(1).join(', ') || users[0]}"`,
);
const run = await load('masts.csv', ['code,owner,lon,lat,sharers', ...masts].join('\n'), {
  format: 'csv',
  target: 'masts',
  crs: 'EPSG:4326',
  columns: { code: 'code', owner: 'owner', x: 'lon', y: 'lat', sharers: 'sharers' },
});
assert.equal(run.created, places.size, JSON.stringify(run));

const of = `area=${AREA}&date=2026-01-01&boundaries=2026-01-01`;
const figure = await ask(`/api/indicators/mast-sharing?${of}`);
assert.deepEqual([figure.numerator, figure.denominator], [shared, places.size]);
console.log(`  mast-sharing: ${(100 * figure.ratio).toFixed(4)} %`);

const listed = new Map();
for (let after = ''; after !== null;) {
  const page = await ask(`/api/indicators/mast-sharing/rows?${of}&limit=1000${after}`);
  for (const row of page.rows) listed.set(row.code, row.shared);
  after = page.next === null ? null : `&after=${encodeURIComponent(page.next)}`;
}
assert.equal(listed.size, places.size);
for (const [key, { users }] of places)
  assert.equal(listed.get(`W${key.replace(' ', '-')}`), users.length > 1, key);
console.log(`  each of ${listed.size} units is listed as the list has it`);

const pairs = await ask(`/api/indicators/mast-sharing/pairs?${of}`);
/** @param {any[]} all @param {string} what */
const sum = (all, what) => all.reduce((total, one) => total + one[what], 0);
assert.equal(sum(pairs.pairs, 'alone') + sum(pairs.more, 'units') + pairs.withheld, shared);
for (const { one, other, units } of pairs.pairs)
  assert.equal(
    units,
    [...places.values()].filter(({ users }) => users.includes(one) && users.includes(other)).length,
  );
console.log(`  the matrix of ${pairs.pairs.length} pairs sums to ${shared}`);
