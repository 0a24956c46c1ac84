/** How old the data may be of which a figure is made. */
import { html, nothing } from 'lit';
import { date } from '../i18n/format.js';
import { t } from '../i18n/index.js';

/**
 * @typedef {object} Submission
 * @property {string} organisation
 * @property {string} name
 * @property {string | null} lastAt null: never
 * @property {string | null} lastOfKindAt of the kind of which the figure is made
 */

/** When each organisation last submitted; closed it tells the oldest. @param {{ submissions?: Submission[] }} figure */
export function submissionsOf({ submissions = [] }) {
  if (submissions.length === 0) return nothing;
  return html`<details class="submissions">
    <summary>${summary(submissions)}</summary>
    <table>
      <thead>
        <tr>
          <th scope="col">${t('submissions.organisation')}</th>
          <th scope="col">${t('submissions.of-kind')}</th>
          <th scope="col">${t('submissions.last')}</th>
        </tr>
      </thead>
      <tbody>
        ${submissions.map(
          ({ name, lastAt, lastOfKindAt }) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${day(lastOfKindAt)}</td>
              <td>${day(lastAt)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

/** @param {Submission[]} submissions */
function summary(submissions) {
  const known = submissions.map(({ lastOfKindAt }) => lastOfKindAt ?? '').sort();
  const never = known.filter((at) => at === '').length;
  const oldest = known.find((at) => at !== '');
  const said = [];
  if (oldest) said.push(t('submissions.oldest', { day: date(dayOf(oldest)) }));
  if (never > 0) said.push(t('submissions.never-count', { count: never }));
  return `${t('submissions.title')}: ${said.join(' · ')}`;
}

/** @param {string | null} at */
function day(at) {
  return at ? date(dayOf(at)) : t('submissions.never');
}

/** The day of an instant in Viet Nam, which is seven hours ahead all year. @param {string} at */
function dayOf(at) {
  return new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10);
}
