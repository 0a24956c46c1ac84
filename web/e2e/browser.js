/**
 * Drives the built application, with the demo province loaded, in headless Chromium.
 * BASE_URL names the application, CHROMIUM the browser.
 *
 * The files of a half (`half.js`) share one registry, one after the other: a mast that a test adds is in use since 2024, for others
 * count those of 2023, and what a test counts later lies where no other one adds anything.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after } from 'node:test';
import { chromium } from 'playwright-core';

export const BASE_URL = process.env.BASE_URL ?? 'http://127.0.0.1:8080';
export const PASSWORD = 'dungchung-demo';

const AXE = readFileSync(new URL('../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const SIZE = { width: 1280, height: 800 };

/** Four pixels of the page are drawn as one: what lies where is as on any screen, and software has less to draw. */
const SCALE = 0.5;

/**
 * A machine without a graphics card draws the map in software, and the page around it is put together without WebGL. A browser run by root
 * has no sandbox.
 */
const ARGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-compositing',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** @type {Promise<import('playwright-core').Browser> | undefined} */
let browser;
after(async () => (await browser)?.close());

/** Windows that have been closed. What one has fetched serves the next, as with anybody's second visit. */
const closed = /** @type {import('playwright-core').BrowserContext[]} */ ([]);

/** The cookies of who has signed in by the form before. @type {Map<string, import('playwright-core').Cookie[]>} */
const signedIn = new Map();

/** What each window still waits for, but for its stream of events, which never ends. @type {WeakMap<import('playwright-core').Page, Set<unknown>>} */
const asked = new WeakMap();

/** Counts what a window asks for from now on. @param {import('playwright-core').Page} page */
function watch(page) {
  /** @type {Set<unknown>} */
  const pending = new Set();
  asked.set(page, pending);
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') pending.add(request);
  });
  for (const end of /** @type {const} */ (['requestfinished', 'requestfailed']))
    page.on(/** @type {any} */ (end), (/** @type {unknown} */ request) => pending.delete(request));
}

/** Waits until everything has come that a window asked for, and nothing more is asked for half a second. @param {import('playwright-core').Page} page */
export async function atRest(page) {
  for (let still = 0; still < 5; still = asked.get(page)?.size ? 0 : still + 1)
    await page.waitForTimeout(100);
}

/**
 * A browser window at an address of the application, of somebody who was never there.
 *
 * @param {string} [hash]
 * @param {import('playwright-core').Cookie[]} [cookies] of a sign-in that may still hold
 */
export async function open(hash = '', cookies = []) {
  const context = closed.pop() ?? (await newContext());
  const page = await context.newPage();
  page.once('close', () => closed.push(context));
  page.setDefaultTimeout(40_000);
  watch(page);
  await forget(page);
  await context.addCookies(cookies);
  await page.goto(`${BASE_URL}/${hash}`);
  return page;
}

async function newContext() {
  browser ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ARGS,
  });
  return (await browser).newContext({
    viewport: SIZE,
    deviceScaleFactor: SCALE,
    locale: 'vi-VN',
  });
}

/** Who was signed in, the language and whatever else the application has left in the browser. @param {import('playwright-core').Page} page */
async function forget(page) {
  const session = await page.context().newCDPSession(page);
  const storageTypes = 'cookies,local_storage,indexeddb,cache_storage,service_workers';
  const { origin } = new URL(BASE_URL);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await session.detach();
}

/**
 * A window in which somebody has signed in, by the form the first time and whenever the last sign-in has ended.
 *
 * @param {string} username
 * @param {string} [hash]
 */
export async function openAs(username, hash = '') {
  const page = await open(hash, signedIn.get(username));
  await page.waitForSelector('#username, app-header nav a');
  if (await page.isVisible('#username')) {
    await signIn(page, username);
    signedIn.set(username, await page.context().cookies());
  }
  return page;
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} username
 * @param {string} [password]
 */
export async function signIn(page, username, password = PASSWORD) {
  await page.fill('#username', username);
  await page.fill('#password', password);
  await page.click('sign-in button');
  if (password === PASSWORD) await page.waitForSelector('app-header nav a');
}

/**
 * Waits until every tile in view is drawn.
 *
 * @param {import('playwright-core').Page} page
 */
export async function mapDrawn(page) {
  await page.waitForSelector('.map[data-drawn]', { timeout: 60_000 });
}

/**
 * Asserts that axe finds no violation of WCAG 2.2 A and AA.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} what is shown
 */
export async function accessible(page, what) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await /** @type {any} */ (window).axe.run({ runOnly: tags });
    return violations.map((/** @type {any} */ one) => ({
      rule: one.id,
      at: one.nodes.map((/** @type {any} */ node) => node.target.join(' ')).slice(0, 5),
    }));
  });
  assert.deepEqual(found, [], what);
}

/**
 * Calls the API as a program does: HTTP Basic, no session.
 *
 * @param {string} username
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @param {Record<string, string>} [headers]
 */
export async function call(username, method, path, body, headers = {}) {
  const authorization = `Basic ${Buffer.from(`${username}:${PASSWORD}`).toString('base64')}`;
  const response = await fetch(`${BASE_URL}${path}`, {
    method,
    headers: { authorization, 'content-type': 'application/json', ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? '',
    body: text && JSON.parse(text),
  };
}

/**
 * Sends a form with files, as a program does.
 *
 * @param {string} username
 * @param {string} path
 * @param {FormData} form
 */
export async function send(username, path, form) {
  const authorization = `Basic ${Buffer.from(`${username}:${PASSWORD}`).toString('base64')}`;
  const response = await fetch(`${BASE_URL}${path}`, {
    method: 'POST',
    headers: { authorization },
    body: form,
  });
  return response.json();
}

/** A code that no earlier run has used, nor the file that runs beside this one. */
export function freshCode() {
  return `E2E-${process.pid.toString(36)}${Date.now().toString(36)}`.toUpperCase();
}
