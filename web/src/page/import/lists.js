import * as api from '../../api.js';
import { Loading } from '../loading.js';

/** What the page needs beside the file: what a file can hold, organisations, areas, and the recent runs. */
export class Lists {
  #targets;
  #organisations;
  #areas;
  #runs;
  #mappings;
  #policies;

  /** @param {import('lit').ReactiveControllerHost} host rendered again when a list has come */
  constructor(host) {
    const list = (/** @type {string} */ path, params = {}) =>
      new Loading(
        host,
        () => ({}),
        () => api.get(path, params),
      );
    this.#targets = list('/api/imports/targets');
    this.#organisations = list('/api/organisations');
    this.#areas = list('/api/areas');
    this.#runs = list('/api/imports', { limit: 20 });
    this.#mappings = list('/api/imports/mappings');
    this.#policies = list('/api/review-policies');
  }

  /** Whether the targets are there, without which no file can be understood, and the areas, if they come. */
  get ready() {
    return this.#targets.value !== null && (this.#areas.value ?? this.#areas.error) !== null;
  }

  /** Why the targets are not there. */
  get error() {
    return this.#targets.error;
  }

  /**
   * The targets that somebody may load.
   *
   * @param {string | undefined} role
   * @returns {import('./source.js').Target[]}
   */
  targets(role) {
    return (this.#targets.value ?? []).filter(
      (/** @type {any} */ one) => role !== 'OPERATOR' || one.operators,
    );
  }

  /** @returns {{ code: string, name: string }[]} */
  get organisations() {
    return this.#organisations.value ?? [];
  }

  /** @returns {import('./own-axis.js').Area[]} */
  get areas() {
    return this.#areas.value ?? [];
  }

  /** Whether what somebody of an organisation applies waits for review: it is told of its own policy alone. @param {string | undefined} role */
  waits(role) {
    return role === 'OPERATOR' && this.#policies.value?.[0]?.waits === true;
  }

  /** The saved mappings of the reader's organisation. */
  get mappings() {
    return this.#mappings;
  }

  get runs() {
    return this.#runs;
  }
}
