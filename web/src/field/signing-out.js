/** Who signs out is told what is not sent yet. */
import { number } from '../i18n/format.js';
import { t } from '../i18n/index.js';
import { field } from './field.js';

/** Whether nothing waits, or the reader signs out all the same. */
export function maySignOut() {
  const count = field.outbox.entries.length;
  return count === 0 || window.confirm(t('field.sign-out.unsent', { count: number(count, 0) }));
}
