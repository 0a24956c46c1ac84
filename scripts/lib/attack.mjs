/**
 * Writes what the application takes as a list of requests that sqlmap reads (-l), with values that are answered, and the addresses of its GET requests, one
 * a line, for wapiti: node attack.mjs URL REQUESTS ADDRESSES. From the description of the API that the application itself gives.
 */
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';

const [url = '', requestsFile = '', addressesFile = ''] = argv.slice(2);
const WHO = { planner: basic('planner'), administrator: basic('admin') };
/** What ends the attack itself: other passwords, sessions, accounts. */
const LEFT_OUT = /^\/api\/(me\/(password|sign-outs|acting)|users|session|events)/;

/** Where the value of a kind or level does not fit. */
const NOT_HERE = /^\/api\/(zones|exports|indicators)/;

/** Values that are answered, by the name of the parameter. @type {Record<string, string>} */
const VALUES = {
  date: '2023-06-30',
  knownOn: new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(),
  boundaries: '2023-06-30',
  area: '99',
  kind: 'MAST',
  limit: '10',
  crs: 'EPSG:4326',
  lang: 'vi',
  level: 'COMMUNE',
  bbox: '105,9,105.5,9.5',
  from: '2023-01-01',
  to: '2024-01-01',
  step: 'MONTH',
  lon: '105.3',
  lat: '9.4',
  radius: '1000',
  places: '1',
  format: 'csv',
  indicator: 'mast-sharing',
  technology: '4G',
  q: 'cot',
  codeContains: 'C',
  unread: 'true',
  target: 'assets',
  z: '12',
  x: '3244',
  y: '1939',
  layer: 'masts',
};

/** @param {string} name */
function basic(name) {
  return `Basic ${Buffer.from(`${name}:dungchung-demo`).toString('base64')}`;
}

/** @param {string} path @param {string} [who] */
const answer = (path, who = WHO.planner) =>
  fetch(url + path, { headers: { authorization: who, accept: '*/*' } });

/** The first "id", "code" or "username" of what is listed under a path. @type {Map<string, string>} */
const found = new Map();

/** @param {string} path up to the parameter @param {string} name */
async function existing(path, name) {
  const key = `${path}:${name}`;
  if (!found.has(key)) {
    let text = '';
    for (const query of ['', '?area=99', '?kind=MAST', '?area=99&kind=MAST', '?level=COMMUNE']) {
      const list = await answer(path + query);
      text = list.ok ? await list.text() : '';
      if (text.includes(`"${name === 'organisation' ? 'code' : name}"`)) break;
    }
    const match = new RegExp(
      `"${name === 'organisation' ? 'code' : name}"\\s*:\\s*"?([^",{}]+)`,
    ).exec(text);
    found.set(key, match?.[1] ?? VALUES[name] ?? '00000000-0000-4000-8000-000000000000');
  }
  return found.get(key) ?? '';
}

/** @param {string} template @returns {Promise<string>} */
async function filledIn(template) {
  let path = template;
  for (let match = /\{(\w+)\}/.exec(path); match; match = /\{(\w+)\}/.exec(path)) {
    const before = path.slice(0, match.index - 1);
    const value = path.startsWith('/tiles') ? VALUES[match[1] ?? ''] : undefined;
    path = path.replace(match[0], value ?? (await existing(before, match[1] ?? '')));
  }
  return path;
}

/** @param {string} template @param {any} operation */
function queryOf(template, operation) {
  const query = new URLSearchParams();
  for (const { in: where, name } of operation.parameters ?? []) {
    if (where === 'query' && VALUES[name] && !(NOT_HERE.test(template) && /kind|level/.test(name)))
      query.set(name, VALUES[name]);
  }
  return query.size ? `?${query}` : '';
}

/** @param {any} operation @returns {string | undefined} */
function bodyOf(operation) {
  const content = operation.requestBody?.content?.['application/json'];
  const example =
    content?.example ?? /** @type {any} */ (Object.values(content?.examples ?? {})[0])?.value;
  return example === undefined
    ? undefined
    : typeof example === 'string'
      ? example
      : JSON.stringify(example);
}

/** One entry of a proxy's log as sqlmap reads it. @param {string} method @param {string} path @param {string[]} headers @param {string} [body] */
function entry(method, path, headers, body) {
  const line = '='.repeat(54);
  const head = [`${method} ${path} HTTP/1.1`, `Host: ${new URL(url).host}`, ...headers];
  return [line, `00:00:00  ${url}`, line, ...head, '', body ?? '', line, ''].join('\n');
}

const api = await (await answer('/api/openapi')).json();
const requests = [];
const addresses = [];
for (const [template, operations] of Object.entries(api.paths)) {
  if (LEFT_OUT.test(template)) continue;
  const path = await filledIn(template);
  for (const [method, operation] of Object.entries(/** @type {any} */ (operations))) {
    const address = path + (method === 'get' ? queryOf(template, operation) : '');
    const body = bodyOf(operation);
    const seen = await answer(address);
    const who = seen.status === 403 ? WHO.administrator : WHO.planner;
    const headers = [`Authorization: ${who}`];
    if (method === 'get') {
      if (template.includes('{') || address.includes('?'))
        requests.push(
          entry('GET', address.replace('?', template.includes('{') ? '*?' : '?'), headers),
        );
      addresses.push(url + address);
      if (!seen.ok) console.error(`  ${seen.status} ${address}`);
    } else if (body) {
      headers.push('Content-Type: application/json');
      const etag = seen.headers.get('etag');
      if (etag) headers.push(`If-Match: ${etag}`);
      requests.push(entry(method.toUpperCase(), address, headers, body));
    }
  }
}
writeFileSync(requestsFile, requests.join('\n'));
writeFileSync(addressesFile, addresses.join('\n'));
console.log(`${requests.length} requests, ${addresses.length} addresses`);
