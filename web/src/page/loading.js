/**
 * Keeps an element's answer in step with its question: asks again when the question has changed, drops the answer to a
 * question nobody asks any more, and keeps the old answer on screen until the new one is there, also when the same question fails the next time.
 *
 * @template Q, A
 */
export class Loading {
  /** @type {A | null} */
  value = null;
  /** The question that `value` answers. @type {Q | null} */
  answered = null;
  /** @type {unknown} */
  error = null;
  busy = false;
  #key = '';
  /** @type {AbortController | undefined} */
  #asking;
  #host;
  #question;
  #load;

  /**
   * @param {import('lit').ReactiveControllerHost} host rendered again whenever something here changes
   * @param {() => Q | null} question compared by its JSON; null = nothing to ask yet
   * @param {(question: Q, signal: AbortSignal) => Promise<A>} load
   */
  constructor(host, question, load) {
    this.#host = host;
    this.#question = question;
    this.#load = load;
    host.addController(this);
  }

  hostUpdate() {
    const question = this.#question();
    const key = JSON.stringify(question);
    if (key === this.#key) return;
    this.#key = key;
    this.#asking?.abort();
    if (question === null)
      Object.assign(this, { value: null, answered: null, error: null, busy: false });
    else void this.#ask(question);
  }

  hostDisconnected() {
    this.#asking?.abort();
    this.#key = '';
  }

  /** Takes what is known to be the answer now; one that is still on its way is older. @param {A} value */
  take(value) {
    this.#asking?.abort();
    Object.assign(this, { value, error: null, busy: false });
    this.#host.requestUpdate();
  }

  /** Asks the same question once more. */
  again() {
    this.#key = '';
    this.#host.requestUpdate();
  }

  /** @param {Q} question */
  async #ask(question) {
    const asking = new AbortController();
    Object.assign(this, { busy: true, error: null });
    this.#asking = asking;
    try {
      const value = await this.#load(question, asking.signal);
      if (!asking.signal.aborted) Object.assign(this, { value, answered: question });
    } catch (error) {
      const same = JSON.stringify(this.answered) === JSON.stringify(question);
      if (!asking.signal.aborted) Object.assign(this, same ? { error } : { error, value: null });
    }
    if (asking.signal.aborted) return;
    this.busy = false;
    this.#host.requestUpdate();
  }
}
