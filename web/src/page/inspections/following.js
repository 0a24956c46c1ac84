/** Draws an element again whenever the work without a network is otherwise. */
import { field } from '../../field/field.js';

export class Following {
  #again;

  /** @param {import('lit').ReactiveControllerHost} host @param {() => void} [act] done first */
  constructor(host, act = () => {}) {
    this.#again = () => {
      act();
      host.requestUpdate();
    };
    host.addController(this);
  }

  hostConnected() {
    field.addEventListener('change', this.#again);
  }

  hostDisconnected() {
    field.removeEventListener('change', this.#again);
  }
}
