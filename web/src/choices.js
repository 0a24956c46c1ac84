/** What was chosen on each page beside the question, so that the way back to a page finds it as it was left. */
import { QUESTION } from './router.js';

/** What is never said again: the question stays by itself, and a change-set is worked in once. */
const PASSING = /** @type {readonly string[]} */ ([...QUESTION, 'draft', 'item']);

export class Choices {
  /** @type {Map<string, Record<string, string>>} */
  #left = new Map();

  /** Takes in what the address says now. @param {import('./router.js').Route} route */
  saw({ page, params }) {
    const chosen = Object.entries(params).filter(([name]) => !PASSING.includes(name));
    this.#left.set(page, Object.fromEntries(chosen));
  }

  /** What to say again on the way to a page. @param {string} page @returns {Record<string, string>} */
  of(page) {
    return this.#left.get(page) ?? {};
  }

  /** Whoever signs in next has chosen nothing. */
  forget() {
    this.#left.clear();
  }
}
