/** What a check or an import answered, and the questions that it asks back. */
import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { downloads } from './downloads.js';
import { findingTables } from './finding-tables.js';
import { organisationCreation } from './organisation-creation.js';
import { organisationMapping } from './organisation-mapping.js';
import { unknownOrganisations } from './refusals.js';
import './missing-panel.js';
import { samePlaceLink } from './same-position.js';
import { counts, firstOf } from './report.js';

/**
 * @typedef {object} Context
 * @property {import('./spec.js').Settings} settings
 * @property {{ code: string, name: string }[]} organisations
 * @property {boolean} reviewed whether what the reader applies waits for review
 * @property {boolean} mayCreate whether the reader may create organisations
 * @property {import('./finding-tables.js').FieldWords} words
 * @property {(change: Partial<import('./spec.js').Settings>) => void} change of what the report asks; it stays on screen
 * @property {(error: unknown) => void} failed
 */

/**
 * @param {import('./send.js').Outcome} outcome
 * @param {Context} context
 */
export function reportPanel(outcome, context) {
  const { mode, run, refusals, warnings } = outcome;
  return html`<section class="panel import-report" aria-label=${t('import.report')}>
    <h2 tabindex="-1">${t(`import.report.${mode}`)}</h2>
    ${counts(run, mode, context.reviewed)}
    ${mode === 'dry-run' ? names(refusals, context) : nothing}
    ${run.changeSet ? waits(run.changeSet) : nothing}
    ${downloads(run, context.words, context.failed)}
    <missing-panel .run=${run}></missing-panel> ${firstOf(refusals.length, run.refused)}
    ${findingTables(refusals, context.words)}
    ${warnings.length > 0 ? html`<h3>${t('import.warnings')}</h3>` : nothing}
    ${samePlaceLink(outcome)} ${findingTables(warnings, context.words)}
  </section>`;
}

/** The way to where the rows wait. @param {string} changeSet */
function waits(changeSet) {
  return html`<p><a href=${hrefTo('change-sets', {}, [changeSet])}>${t('kept.open')}</a></p>`;
}

/**
 * @param {import('./refusals.js').RowRefusal[]} refusals
 * @param {Context} context
 */
function names(refusals, { settings, organisations, mayCreate, change }) {
  const unknown = unknownOrganisations(refusals, Object.keys(settings.organisations));
  if (unknown.length === 0) return nothing;
  return html`${organisationMapping(unknown, organisations, settings.organisations, (mapped) =>
    change({ organisations: mapped }),
  )}
  ${mayCreate ? organisationCreation(settings, change) : nothing}`;
}
