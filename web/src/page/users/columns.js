/** The columns of the list of users. */
import { grantWords } from '../../grant-words.js';
import { dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

/**
 * @typedef {object} User
 * @property {string} username
 * @property {string} displayName
 * @property {import('../../session.js').Grant[]} grants
 * @property {boolean} enabled
 * @property {boolean} hasPassword
 * @property {string | null} passwordSetAt
 * @property {string | null} invitedUntil
 * @property {number} version
 */

/**
 * Whether somebody can sign in, in one word.
 *
 * @param {User} user
 * @returns {'disabled' | 'active' | 'invited' | 'waiting'}
 */
export function stateOf({ enabled, hasPassword, invitedUntil }) {
  if (!enabled) return 'disabled';
  if (hasPassword) return 'active';
  return invitedUntil ? 'invited' : 'waiting';
}

/** @returns {import('../../ui/data-table.js').Column[]} */
export function userColumns() {
  return [
    {
      id: 'username',
      label: t('users.username'),
      cell: (/** @type {User} */ user) => user.username,
      sort: (/** @type {User} */ user) => user.username,
    },
    {
      id: 'displayName',
      label: t('users.displayName'),
      cell: (/** @type {User} */ user) => user.displayName,
      sort: (/** @type {User} */ user) => user.displayName,
    },
    {
      id: 'grants',
      label: t('users.grants'),
      cell: (/** @type {User} */ user) => user.grants.map(grantWords).join('; '),
      sort: (/** @type {User} */ user) => user.grants.map(grantWords).join('; '),
    },
    {
      id: 'state',
      label: t('users.state'),
      cell: (/** @type {User} */ user) =>
        t(`users.state.${stateOf(user)}`, {
          until: user.invitedUntil ? dateTime(user.invitedUntil) : '',
        }),
      sort: (/** @type {User} */ user) => stateOf(user),
    },
  ];
}
