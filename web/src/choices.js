/** What was chosen on each page beside the question, so that the way back to a page finds it as it was left. */
import { QUESTION } from './router.js';

export class Choices {
  /** @type {Map<string, Record<string, string>>} */
  #left = new Map();

  /** Takes in what the address says now. @param {import('./router.js').Route} route */
  saw({ page, params }) {
    const question = /** @type {readonly string[]} */ (QUESTION);
    const chosen = Object.entries(params).filter(([name]) => !question.includes(name));
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
