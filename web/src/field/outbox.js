/** Sends what was found, in order, as soon as there is a network; nothing leaves the store before the server has answered that it has it. */
import {
  corrected,
  givenUp,
  inOrder,
  nextOf,
  outcomeOf,
  pauseAfter,
  withAnswer,
} from './entries.js';
import { newId } from './uuid.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {'idle' | 'sending' | 'later' | 'away'} State `later`: there is no network or the server fails; `away`: somebody has to sign in
 * @typedef {object} Given
 * @property {import('./store.js').Keeping} store
 * @property {(entry: Entry) => Promise<any>} send
 * @property {() => Promise<string | null>} whoIsIn the account of the session; null when nobody is signed in
 * @property {(act: () => void, ms: number) => any} [after]
 * @property {(turn: () => Promise<void>) => Promise<void>} [alone] so that two windows do not send at once
 */

/** Fires `change` whenever something here is otherwise. */
export class Outbox extends EventTarget {
  /** Whose findings are sent; empty for nobody's. */
  user = '';
  /** @type {State} */
  state = 'idle';
  /** @type {Entry[]} of the user, in order */
  entries = [];
  #given;
  #failures = 0;
  #again = false;
  /** @type {any} */
  #timer;

  /** @param {Given} given */
  constructor(given) {
    super();
    this.#given = {
      after: setTimeout.bind(globalThis),
      alone: (/** @type {() => Promise<void>} */ turn) => turn(),
      ...given,
    };
  }

  /** From now on those of this account. @param {string} user */
  async of(user) {
    if (user !== this.user) this.entries = [];
    this.user = user;
    this.#failures = 0;
    await this.refresh();
    void this.run();
  }

  /** Reads what waits. */
  async refresh() {
    const all = await this.#given.store.all('outbox');
    this.entries = inOrder(all.filter((/** @type {Entry} */ { user }) => user === this.user));
    this.#tell();
  }

  /** Writes to the store, and then sends. @param {Omit<Entry, 'user' | 'order' | 'refused'>[]} made */
  async add(made) {
    const first = Math.max(Date.now(), (this.entries.at(-1)?.order ?? 0) + 1);
    const { user } = this;
    await this.#write(
      made.map((entry, at) => [
        'put',
        'outbox',
        { ...entry, user, order: first + at, refused: null },
      ]),
    );
  }

  /** @param {string} id of a finding that was refused @param {any} body @param {string} [fresh] */
  async correct(id, body, fresh = newId()) {
    await this.#write(corrected(this.entries, id, body, fresh));
  }

  /** Sends once more what was refused. @param {string} id */
  async retry(id) {
    const entry = this.entries.find((one) => one.id === id);
    if (entry) await this.#write([['put', 'outbox', { ...entry, refused: null }]]);
  }

  /** @param {string} id */
  async giveUp(id) {
    await this.#write(givenUp(this.entries, id));
  }

  /** @param {import('./store.js').Write[]} writes */
  async #write(writes) {
    await this.#given.store.write(writes);
    await this.refresh();
    void this.run();
  }

  /** Sends what can be sent; whoever calls while it is at it has it look once more. */
  async run() {
    if (this.state === 'sending') {
      this.#again = true;
      return;
    }
    if (!this.user || !nextOf(this.entries)) return this.#rest('idle');
    this.#rest('sending');
    this.#again = false;
    await this.#given.alone(() => this.#all());
    if (this.#again && this.state === 'idle') await this.run();
  }

  async #all() {
    const { user } = this;
    try {
      await this.refresh();
      if (nextOf(this.entries) && (await this.#given.whoIsIn()) !== user) return this.#rest('away');
      for (let next = nextOf(this.entries); next; next = nextOf(this.entries)) {
        await this.#one(next);
        if (this.user !== user) return this.#rest('idle');
      }
      this.#failures = 0;
      this.#rest('idle');
    } catch (error) {
      this.#failed(error);
    }
  }

  /** @param {Entry} entry */
  async #one(entry) {
    const { store, send } = this.#given;
    try {
      await this.#confirm(entry, await send(entry));
    } catch (/** @type {any} */ error) {
      if (outcomeOf(error) !== 'refused') throw error;
      const refused = { rule: error.rule, facts: error.facts };
      await store.write([['put', 'outbox', { ...entry, refused }]]);
    }
    await this.refresh();
  }

  /** The server has it: in one act it leaves the outbox and stands in the list that was taken along. @param {Entry} entry @param {any} answer */
  async #confirm(entry, answer) {
    const { store } = this.#given;
    const list = await store.get('lists', [entry.user, entry.inspection]);
    /** @type {import('./store.js').Write[]} */
    const writes = list ? [['put', 'lists', withAnswer(list, entry, answer)]] : [];
    await store.write([...writes, ['delete', 'outbox', entry.id]]);
    this.dispatchEvent(Object.assign(new Event('sent'), { detail: { entry, answer } }));
  }

  /** @param {unknown} error */
  #failed(error) {
    if (outcomeOf(error) === 'away') return this.#rest('away');
    this.#failures += 1;
    this.#rest('later');
    clearTimeout(this.#timer);
    this.#timer = this.#given.after(() => void this.run(), pauseAfter(this.#failures));
  }

  /** @param {State} state */
  #rest(state) {
    const other = state !== this.state;
    this.state = state;
    if (other) this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }
}
