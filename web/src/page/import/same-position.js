/** Whether rows may be one with what another owner recorded nearby: how far it is looked for, and where such pairs are decided. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { fields } from '../../ui/fields.js';
import { isCompared, isDistance } from './spec.js';

const RULE = 'same-position';
const NAME = 'samePositionWithinMetres';

/** What the page of pairs calls the rows of a target. @type {Readonly<Record<string, string>>} */
const KINDS = { sites: 'SITE', masts: 'MAST', 'pole-lines': 'POLE_LINE' };

/**
 * @param {import('./spec.js').Settings} settings
 * @param {(change: Partial<import('./spec.js').Settings>) => void} change
 */
export function samePositionField(settings, change) {
  if (!isCompared(settings.target)) return nothing;
  const field = fields({
    values: settings,
    faults: wrongDistance(settings)
      ? { [NAME]: { value: '', expected: '', words: t('import.same-position.wrong') } }
      : {},
    set: (name, value) => change({ [name]: value }),
    label: () => t('import.same-position'),
  });
  return field.number(NAME, { unit: 'm', hint: t('import.same-position.hint') });
}

/** Whether a distance was typed that the server would refuse. @param {import('./spec.js').Settings} settings */
export function wrongDistance({ target, samePositionWithinMetres: said }) {
  return isCompared(target) && said !== null && !isDistance(said);
}

/**
 * Leads from the rows that may be one with another owner's to where that is decided, once they are in the registry.
 *
 * @param {import('./send.js').Outcome} outcome
 */
export function samePlaceLink({ mode, run, warnings }) {
  const metres = warnings
    .filter(({ rule }) => rule === RULE)
    .map(({ facts }) => Number(facts?.metres ?? 0));
  if (mode !== 'apply' || metres.length === 0) return nothing;
  const within = String(Math.max(1, Math.ceil(Math.max(...metres))));
  const href = hrefTo('same-place', { kind: KINDS[run.target] ?? '', within });
  return html`<p class="same-place-link">
    <a href=${href}>${t('import.same-position.decide')}</a>
  </p>`;
}
