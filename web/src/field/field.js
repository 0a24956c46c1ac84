/**
 * Work where there is no network: what was taken along, what is not sent yet, and who may go on without the server. The one place that joins the store of
 * this browser with the server. Fires `change`.
 */
import * as api from '../api.js';
import { ofOthers } from './entries.js';
import { Outbox } from './outbox.js';
import { Store } from './store.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('../session.js').Me} Me
 * @typedef {{ code: string, name: string }} Named
 * @typedef {{ organisations: Named[], communes: Named[] }} Names what codes are called
 * @typedef {{ user: string, id: string, takenAt: string, inspection: any, names: Names }} Taken
 */

const LOCK = 'dungchung-outbox';
const WHO = 'me';
/** How long the server is waited for where one may go on without it, in milliseconds. */
const PATIENCE = 6_000;

class Field extends EventTarget {
  store = new Store();
  outbox = new Outbox({ store: this.store, send, whoIsIn, alone });
  /** Whether the server answered when it was asked last. */
  reached = true;
  /** Whether the page stands ready in this browser without a network. */
  ready = false;
  /** What others who worked here have not sent: it waits for them. @type {import('./entries.js').Waiting[]} */
  others = [];
  #said = 0;

  constructor() {
    super();
    this.outbox.addEventListener('change', () => {
      if (this.outbox.state === 'later') this.reached = false;
      this.#tell();
    });
    api.session.addEventListener('ended', () => void this.forget());
    this.outbox.addEventListener('sent', () => (this.reached = true));
    if (typeof window === 'undefined') return;
    window.addEventListener('online', this.#back);
    window.addEventListener('offline', () => this.#tell());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible' && this.outbox.entries.length > 0) this.#back();
    });
  }

  get online() {
    return navigator.onLine && this.reached;
  }

  /** Whether the page in sight holds work that a new sign-in is asked for over it, instead of leaving it. */
  get holds() {
    return this.outbox.entries.length > 0;
  }

  #back = () => {
    this.reached = true;
    this.#tell();
    void this.outbox.run();
  };

  /** Told to whoever listens in one go. */
  #tell() {
    const said = ++this.#said;
    queueMicrotask(() => said === this.#said && this.dispatchEvent(new Event('change')));
  }

  /** Who works here from now on: what others took along goes, what they have not sent yet waits for them. @param {Me} me */
  async start(me) {
    try {
      const lists = /** @type {Taken[]} */ (await this.store.all('lists'));
      const others = lists.filter(({ user }) => user !== me.username);
      await this.store.write(others.map(({ user, id }) => ['delete', 'lists', [user, id]]));
      const mine = lists.length > others.length;
      if (mine) await this.store.write([['put', 'who', { id: WHO, me }]]);
      else if (await this.store.get('who', WHO)) await this.store.write([['delete', 'who', WHO]]);
      await this.#lookForOthers(me.username);
      await this.outbox.of(me.username);
      if (mine || this.outbox.entries.length > 0) void this.prepare();
    } catch {
      // A browser without a store: nothing can be taken along, and the form for it says so.
    }
  }

  /** @param {string} username */
  async #lookForOthers(username) {
    this.others = ofOthers(await this.store.all('outbox'), username);
    this.#tell();
  }

  /** Takes away what somebody else has not sent; it is lost. @param {string} user */
  async dropOf(user) {
    const all = /** @type {Entry[]} */ (await this.store.all('outbox'));
    const dropped = all.filter((entry) => entry.user === user);
    await this.store.write(dropped.map(({ id }) => ['delete', 'outbox', id]));
    await this.#lookForOthers(this.outbox.user);
  }

  /** Who may go on here without the server: whoever took something along. @returns {Promise<Me | null>} */
  async kept() {
    try {
      return (await this.store.get('who', WHO))?.me ?? null;
    } catch {
      return null;
    }
  }

  /** Who is signed in; where the server cannot be reached, who took something along. @returns {Promise<{ me: Me | null, kept: boolean }>} */
  async whoIsThere() {
    const kept = await this.kept();
    if (!kept) return { me: await api.me(), kept: false };
    try {
      const me = await Promise.race([api.me(), late(PATIENCE)]);
      this.reached = true;
      return { me, kept: false };
    } catch (/** @type {any} */ error) {
      if (error?.status && error.status < 500) throw error;
      this.reached = false;
      return { me: kept, kept: true };
    }
  }

  /** What was taken along, the newest day first. @returns {Promise<Taken[]>} */
  async taken() {
    const all = /** @type {Taken[]} */ (await this.store.all('lists'));
    return all
      .filter(({ user }) => user === this.outbox.user)
      .sort((one, other) => other.inspection.day.localeCompare(one.inspection.day));
  }

  /** One of them. @param {string} id @returns {Promise<Taken | undefined>} */
  one(id) {
    return this.store.get('lists', [this.outbox.user, id]);
  }

  /**
   * Reads an inspection from the server, and keeps it when it was taken along before; without the server as it was taken along.
   *
   * @param {string} id
   * @param {AbortSignal} signal
   * @returns {Promise<{ inspection: any, etag: string | null, taken: Taken | null, fromStore: boolean }>}
   */
  async inspection(id, signal) {
    const before = await this.one(id).catch(() => undefined);
    try {
      const { body, etag } = await api.getTagged(
        `/api/inspections/${encodeURIComponent(id)}`,
        signal,
      );
      this.reached = true;
      const taken = before ? await this.#keep(body, before.names) : null;
      this.#tell();
      return { inspection: body, etag, taken, fromStore: false };
    } catch (/** @type {any} */ error) {
      if (!before || (error?.status && error.status < 500) || signal.aborted) throw error;
      this.reached = false;
      this.#tell();
      return { inspection: before.inspection, etag: null, taken: before, fromStore: true };
    }
  }

  /** Takes an inspection along. @param {any} inspection as the server has just told it @param {Me} me */
  async take(inspection, me) {
    const names = await namesOf(inspection);
    await navigator.storage?.persist?.().catch(() => false);
    await this.store.write([['put', 'who', { id: WHO, me }]]);
    const taken = await this.#keep(inspection, names);
    await this.prepare();
    return taken;
  }

  /** @param {any} inspection @param {Names} names */
  async #keep(inspection, names) {
    const takenAt = inspection.takenAt ?? new Date().toISOString();
    const { user } = this.outbox;
    const taken = { user, id: inspection.id, takenAt, inspection, names };
    await this.store.write([['put', 'lists', taken]]);
    return taken;
  }

  /** Leaves an inspection here no longer. @param {string} id */
  async leave(id) {
    await this.store.write([['delete', 'lists', [this.outbox.user, id]]]);
    if ((await this.taken()).length === 0) await this.store.write([['delete', 'who', WHO]]);
  }

  /** Signed out, here or elsewhere: what was taken along goes; what is not sent yet waits until the same account signs in again. */
  async forget() {
    const left = this.outbox.of('').catch(() => {});
    const lists = await this.store.all('lists').catch(() => []);
    /** @type {import('./store.js').Write[]} */
    const writes = lists.map(({ user, id }) => ['delete', 'lists', [user, id]]);
    await this.store.write([...writes, ['delete', 'who', WHO]]).catch(() => {});
    this.others = [];
    await left;
  }

  /** Has the browser take the page itself along; resolves when it stands ready. */
  async prepare() {
    if (!navigator.serviceWorker) return;
    try {
      await navigator.serviceWorker.register('/worker.js');
      await navigator.serviceWorker.ready;
      this.ready = true;
    } catch {
      this.ready = false;
    }
    this.#tell();
  }
}

/** What the organisations, and the communes of the stops, are called. @param {any} inspection @param {AbortSignal} [signal] @returns {Promise<Names>} */
export async function namesOf({ stops }, signal) {
  const [organisations, areas] = await Promise.all([
    api.get('/api/organisations', {}, signal),
    api.get('/api/areas', {}, signal),
  ]);
  const codes = new Set(stops.map((/** @type {any} */ { commune }) => commune));
  const communes = areas.filter((/** @type {any} */ { code }) => codes.has(code));
  return { organisations: organisations.map(named), communes: communes.map(named) };
}

/** @param {Named} one @returns {Named} */
function named({ code, name }) {
  return { code, name };
}

/** @param {number} ms @returns {Promise<never>} */
function late(ms) {
  return new Promise((_, reject) => setTimeout(() => reject(new Error('no answer')), ms));
}

/** @param {Entry} entry */
async function send({ kind, id, finding, body, blob }) {
  if (kind === 'finding') return (await api.put(`/api/findings/${id}`, body)).body;
  const { takenAt, lon, lat } = body;
  const form = new FormData();
  form.set('file', /** @type {Blob} */ (blob), `${id}.jpg`);
  const path = api.url(`/api/findings/${finding}/photos/${id}`, { takenAt, lon, lat });
  return (await api.put(path, form)).body;
}

async function whoIsIn() {
  return (await api.me())?.username ?? null;
}

/** One window of the browser at a time. @param {() => Promise<void>} turn */
function alone(turn) {
  return navigator.locks ? navigator.locks.request(LOCK, turn) : turn();
}

export const field = new Field();
