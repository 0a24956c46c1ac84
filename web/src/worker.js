/**
 * Takes the page along to where there is no network. The server writes `self.page` before this: the version of the page and the address of every
 * file that belongs to it (PageFiles). They are taken all together or not at all, into a cache of their own for each version, and that of the version before goes
 * when no window shows it any more. What the registry says is never kept here: the page itself keeps what an inspection takes along.
 */

/** A worker's own scope, which the page's types do not know. */
const worker = /** @type {any} */ (self);

/** @type {{ version: string, files: string[] }} */
const { version, files } = worker.page;

const CACHE = `page-${version}`;
const PAGE = '/';

/** How long a network that neither answers nor fails is waited for, in milliseconds. */
const PATIENCE = 4_000;

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(takeAlong()));

worker.addEventListener('activate', (/** @type {any} */ event) =>
  event.waitUntil(Promise.all([forgetOthers(), worker.clients.claim()])),
);

worker.addEventListener('fetch', (/** @type {any} */ event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== worker.location.origin) return;
  if (mode === 'navigate' && [PAGE, '/index.html'].includes(pathname))
    event.respondWith(thePage(event.request));
  else if (/^\/[0-9a-f]{16}\//.test(pathname)) event.respondWith(file(event.request));
});

/** Fails as a whole when one file does not come, or when the server has another version by now. */
async function takeAlong() {
  const whole = await fetch(PAGE, { cache: 'no-store' });
  const text = await whole.clone().text();
  if (!whole.ok || !text.includes(`/${version}/`)) throw new Error('another version is served');
  const cache = await caches.open(CACHE);
  await cache.addAll(files);
  await cache.put(PAGE, whole);
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

/** The page from the server, which knows of a newer version; without a network the one taken along. @param {Request} request */
async function thePage(request) {
  const kept = await (await caches.open(CACHE)).match(PAGE);
  if (!kept) return fetch(request);
  const late = new Promise((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const answer = await Promise.race([fetch(request).catch(() => null), late]);
  return answer && answer.status < 500 ? answer : kept;
}

/** A file whose address says its version, and so never changes. @param {Request} request */
async function file(request) {
  return (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request);
}
