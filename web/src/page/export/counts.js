/** How many rows each file would have, asked again when what is wanted changes; answers to an older question are dropped. */
import * as api from '../../api.js';

/** @typedef {{ rows?: number, error?: unknown }} Count neither while the server counts */

/** How long the map must rest before the rows in it are counted. */
const REST = 300;

export class Counts {
  /** @type {Map<string, Count>} */
  #known = new Map();
  #asked = '';
  #asking = new AbortController();
  #answered;

  /** @param {() => void} answered */
  constructor(answered) {
    this.#answered = answered;
  }

  /** @param {string} target @returns {Count} */
  of(target) {
    return this.#known.get(target) ?? {};
  }

  /**
   * @param {string[]} targets
   * @param {string} asked what is wanted of all of them
   * @param {(target: string) => import('../../address.js').Params} rows what chooses those of one
   */
  ask(targets, asked, rows) {
    if (asked !== this.#asked) {
      this.#known.clear();
      this.#asking.abort();
      this.#asking = new AbortController();
      this.#asked = asked;
      this.#answered();
    }
    for (const target of targets) {
      if (!this.#known.has(target)) void this.#ask(target, rows(target), this.#asking.signal);
    }
  }

  /**
   * @param {string} target
   * @param {import('../../address.js').Params} rows
   * @param {AbortSignal} signal
   */
  async #ask(target, rows, signal) {
    this.#known.set(target, {});
    await new Promise((resolve) => setTimeout(resolve, REST));
    if (signal.aborted) return;
    try {
      this.#known.set(target, await api.get(`/api/exports/${target}/count`, rows, signal));
    } catch (error) {
      if (signal.aborted) return;
      this.#known.set(target, { error });
    }
    this.#answered();
  }
}
