/** As what somebody acts who may act as several: the session, and so all tabs of the browser. */
import * as api from './api.js';

/** What is written where all tabs of the browser see it when somebody acts as another. */
const ACTING = 'dungchung.acting';
/** And who is signed in. */
const WHO = 'dungchung.who';

/** Acts as another from now on. @param {string} grant */
export async function actAs(grant) {
  await api.put('/api/me/acting', { grant });
  tell(ACTING, String(Date.now()));
}

/** Tells the other tabs who is signed in; those that know it already hear nothing. @param {string} username empty for nobody */
export function tellWho(username) {
  tell(WHO, username);
}

/** @param {string} key @param {string} value */
function tell(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser without storage: the other tabs learn it from the next refusal.
  }
}

/**
 * @param {() => void} act done when another tab acts as another
 * @param {() => void} who done when somebody signed in or out in another tab
 */
export function whenElsewhere(act, who) {
  window.addEventListener('storage', ({ key }) => {
    if (key === ACTING) act();
    if (key === WHO) who();
  });
}

/** Whether the session is somebody else's now; that it is nobody's, api.me() says by itself. @param {import('./session.js').Me | null} before */
export async function isOther(before) {
  const now = await api.me().catch(() => null);
  return now !== null && now.username !== before?.username;
}

/**
 * Whether the session is that of the same person again, who then goes on in the same role.
 *
 * @param {import('./session.js').Me | null} before
 * @returns {Promise<import('./session.js').Me | false | null>} that person, as things stand now; false: it is somebody else's; null: nobody's
 */
export async function isAgain(before) {
  const now = await api.me();
  if (!now) return null;
  if (now.username !== before?.username) return false;
  const may = now.grants.some(({ id }) => id === before.acting);
  if (now.acting === before.acting || !may) return now;
  await api.put('/api/me/acting', { grant: before.acting });
  return api.me();
}
