/**
 * How many change-sets wait for who is signed in: for the authority those that were submitted, for others their own drafts. Asked for when
 * the reader does something, at most once a minute, so that a page left alone keeps no session alive; and at once when a change-set was moved.
 *
 * @typedef {import('../session.js').Me} Me
 */
import { review } from '../review.js';
import { isAuthority } from '../session.js';

const MINUTE = 60_000;

export class WaitingCount {
  count = 0;
  /** @type {Me | null} */
  #me = null;
  #asked = Number.NEGATIVE_INFINITY;
  #host;
  #ask;

  /**
   * @param {import('lit').ReactiveControllerHost} host drawn again when the count is another
   * @param {(params: Record<string, string>) => Promise<unknown[]>} ask the change-sets
   */
  constructor(host, ask) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected() {
    for (const name of ['hashchange', 'focus']) window.addEventListener(name, this.#seldom);
    for (const name of ['kept', 'moved']) review.addEventListener(name, this.#now);
  }

  hostDisconnected() {
    for (const name of ['hashchange', 'focus']) window.removeEventListener(name, this.#seldom);
    for (const name of ['kept', 'moved']) review.removeEventListener(name, this.#now);
  }

  /** Counts for somebody else, or for nobody. @param {Me | null} me */
  of(me) {
    if (me?.username === this.#me?.username) return;
    this.#me = me;
    this.count = 0;
    void this.#now();
  }

  #seldom = () => {
    if (Date.now() - this.#asked >= MINUTE) void this.#now();
  };

  #now = async () => {
    const me = this.#me;
    const params = me && questionOf(me);
    if (!params) return;
    this.#asked = Date.now();
    const found = await this.#ask(params).catch(() => null);
    if (found === null || me !== this.#me) return;
    this.count = found.length;
    this.#host.requestUpdate();
  };
}

/** What is counted; nothing for who only reads. @param {Me} me @returns {Record<string, string> | null} */
function questionOf(me) {
  if (me.role === 'INSPECTOR') return null;
  return isAuthority(me) ? { state: 'SUBMITTED' } : { state: 'DRAFT', own: 'true' };
}
