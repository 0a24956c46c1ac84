/**
 * A number in the head, for who is signed in. Asked for when the reader does something, at most once a minute, so that a page left alone keeps no
 * session alive; and at once when something was done that changes it.
 *
 * @typedef {import('../session.js').Me} Me
 */
import { review } from '../review.js';

const MINUTE = 60_000;
const SELDOM = ['hashchange', 'focus'];
const AT_ONCE = ['kept', 'moved', 'looked'];

export class SeldomCount {
  count = 0;
  /** @type {Me | null} */
  #me = null;
  #asked = Number.NEGATIVE_INFINITY;
  #host;
  #ask;

  /**
   * @param {import('lit').ReactiveControllerHost} host drawn again when the count is another
   * @param {(me: Me) => Promise<number> | null} ask null: nothing is counted for such a reader
   */
  constructor(host, ask) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected() {
    for (const name of SELDOM) window.addEventListener(name, this.#seldom);
    for (const name of AT_ONCE) review.addEventListener(name, this.#now);
  }

  hostDisconnected() {
    for (const name of SELDOM) window.removeEventListener(name, this.#seldom);
    for (const name of AT_ONCE) review.removeEventListener(name, this.#now);
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
    const asking = me && this.#ask(me);
    if (!asking) return;
    this.#asked = Date.now();
    const found = await asking.catch(() => null);
    if (found === null || me !== this.#me) return;
    this.count = found;
    this.#host.requestUpdate();
  };
}
