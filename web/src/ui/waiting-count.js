import { SeldomCount } from './seldom-count.js';
import { isAuthority } from '../session.js';

/** @typedef {import('../session.js').Me} Me */

/** How many change-sets wait for who is signed in: for the authority those that were submitted, for an operator its own drafts. */
export class WaitingCount extends SeldomCount {
  /**
   * @param {import('lit').ReactiveControllerHost} host drawn again when the count is another
   * @param {(params: Record<string, string>) => Promise<unknown[]>} ask the change-sets
   */
  constructor(host, ask) {
    super(host, (me) => {
      const params = questionOf(me);
      return params && ask(params).then((found) => found.length);
    });
  }
}

/** What is counted; nothing for who only reads. @param {Me} me @returns {Record<string, string> | null} */
function questionOf(me) {
  if (me.role === 'INSPECTOR') return null;
  return isAuthority(me) ? { state: 'SUBMITTED' } : { state: 'DRAFT', own: 'true' };
}
