/** Who goes on an inspection: named by who decides, of everybody who may. */
import { nothing } from 'lit';
import * as api from '../../api.js';
import { Loading } from '../loading.js';
import { decides } from './model.js';

export class InspectorChoice {
  #all;

  /** @param {import('lit').ReactiveControllerHost & { me: import('../../session.js').Me | null }} host */
  constructor(host) {
    this.#all = new Loading(
      host,
      () => (host.me && decides(host.me) ? 'inspectors' : null),
      (_, signal) => api.get('/api/inspections/inspectors', {}, signal),
    );
  }

  /** @param {ReturnType<typeof import('../../ui/fields.js').fields>} field */
  shown(field) {
    const all = this.#all.value;
    if (!all) return nothing;
    return field.select(
      'inspector',
      all.map((/** @type {any} */ { username, name }) => [username, `${name} (${username})`]),
      { required: true },
    );
  }
}
