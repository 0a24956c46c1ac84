/**
 * What the server tells of changes while somebody looks. The tabs of one browser share one stream where it lets them (a server has room for few from one
 * browser): one tab holds it, and tells the others.
 *
 * Fires `changed` with the detail of Told, and `again` when one should look at everything again, since something may have been missed.
 *
 * @typedef {[number, number, number, number]} Box west, south, east, north in degrees
 * @typedef {{ layers: Record<string, Box[]>, assets: string[] }} Told
 * @typedef {EventTarget & { readyState: number, close: () => void }} Stream
 */

const NAME = 'dungchung-live';
const CLOSED = 2;

/** What a reader does. */
const ACTS = ['pointerdown', 'keydown', 'hashchange'];

/** How long until a stream is opened anew, in milliseconds: at most, so that not all come at once. */
const SOON = 3_000;
const LATER = 60_000;

export class Live extends EventTarget {
  #open;
  #refused;
  /** @type {Stream | undefined} */
  #stream;
  /** @type {BroadcastChannel | undefined} */
  #channel;
  /** @type {AbortController | undefined} */
  #turn;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;
  /** Whether the reader has done something since the stream was opened, and whether one waits for that. */
  #awake = true;
  #resting = false;

  /**
   * @param {() => Stream} open
   * @param {() => unknown} refused called when the server does not let the stream begin
   */
  constructor(open, refused) {
    super();
    this.#open = open;
    this.#refused = refused;
  }

  get running() {
    return this.#turn !== undefined;
  }

  /** Begins to listen, if it does not yet. */
  start() {
    if (this.#turn) return;
    this.#turn = new AbortController();
    for (const act of ACTS) globalThis.addEventListener?.(act, this.acted);
    const { signal } = this.#turn;
    if (!('BroadcastChannel' in globalThis) || !globalThis.navigator?.locks) return this.#listen();
    this.#channel = new BroadcastChannel(NAME);
    this.#channel.addEventListener('message', ({ data }) =>
      data.name === 'acted' ? this.#wake() : this.#fire(data.name, data.told),
    );
    navigator.locks
      .request(NAME, { signal }, () => {
        this.#listen();
        return new Promise((resolve) => signal.addEventListener('abort', resolve));
      })
      .catch(() => {}); // stopped before it was this tab's turn
  }

  /** Listens no more. */
  stop() {
    for (const act of ACTS) globalThis.removeEventListener?.(act, this.acted);
    clearTimeout(this.#timer);
    this.#stream?.close();
    this.#channel?.close();
    this.#turn?.abort();
    this.#stream = this.#channel = this.#turn = undefined;
  }

  #listen() {
    if (!this.#turn || this.#turn.signal.aborted) return;
    this.#awake = this.#resting = false;
    const stream = (this.#stream = this.#open());
    stream.addEventListener('hello', () => this.#tell('again'));
    stream.addEventListener('again', () => this.#tell('again'));
    stream.addEventListener('changed', (/** @type {any} */ { data }) =>
      this.#tell('changed', JSON.parse(data)),
    );
    stream.addEventListener('bye', () =>
      this.#awake ? this.#anew(stream, SOON) : this.#rest(stream),
    );
    stream.addEventListener('error', () => {
      if (stream.readyState !== CLOSED) return; // the browser tries again by itself
      this.#anew(stream, LATER);
      this.#refused();
    });
  }

  /** The reader has done something, in this tab. */
  acted = () => {
    if (this.#awake) return;
    this.#channel?.postMessage({ name: 'acted' });
    this.#wake();
  };

  #wake() {
    this.#awake = true;
    if (this.#resting) this.#listen();
  }

  /** The server ends each stream after a while: a page that was left alone opens none by itself, so that it keeps no session alive. @param {Stream} stream */
  #rest(stream) {
    stream.close();
    this.#resting = stream === this.#stream;
  }

  /**
   * @param {Stream} stream
   * @param {number} most
   */
  #anew(stream, most) {
    stream.close();
    if (stream !== this.#stream) return;
    this.#timer = setTimeout(() => this.#listen(), most * (0.3 + 0.7 * Math.random()));
  }

  /**
   * @param {string} name
   * @param {Told} [told]
   */
  #tell(name, told) {
    this.#channel?.postMessage({ name, told });
    this.#fire(name, told);
  }

  /**
   * @param {string} name
   * @param {Told} [told]
   */
  #fire(name, told) {
    this.dispatchEvent(new CustomEvent(name, { detail: told }));
  }
}
