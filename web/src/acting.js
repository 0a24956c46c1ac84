/** As what somebody acts who may act as several: the session, and so all tabs of the browser. */
import * as api from './api.js';

/** What is written where all tabs of the browser see it when somebody acts as another. */
const ACTING = 'dungchung.acting';

/** Acts as another from now on. @param {string} grant */
export async function actAs(grant) {
  await api.put('/api/me/acting', { grant });
  try {
    localStorage.setItem(ACTING, String(Date.now()));
  } catch {
    // A browser without storage: the other tabs learn it from the next refusal.
  }
}

/** @param {() => void} act done when another tab acts as another */
export function whenElsewhere(act) {
  window.addEventListener('storage', ({ key }) => {
    if (key === ACTING) act();
  });
}

/**
 * Whether the session is that of the same person again, who then goes on in the same role.
 *
 * @param {import('./session.js').Me | null} before
 * @returns {Promise<boolean | null>} false: it is somebody else's; null: nobody's
 */
export async function isAgain(before) {
  const now = await api.me();
  if (!now) return null;
  if (now.username !== before?.username) return false;
  if (now.acting !== before.acting) await api.put('/api/me/acting', { grant: before.acting });
  return true;
}
