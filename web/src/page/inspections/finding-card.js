/** One finding: what was found when and where, what the server said of it, and what became of it. */
import { html, nothing } from 'lit';
import { dateTime, distance, number } from '../../i18n/format.js';
import { problemText } from '../../i18n/problem-text.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { icon } from '../../ui/icon.js';
import '../../ui/status-badge.js';

/** @typedef {import('./model.js').Finding} Finding */

/** @param {Finding} finding @param {ReadonlyMap<string, string>} names of organisations by code @param {unknown} [below] */
export function findingCard(finding, names, below = nothing) {
  return html`<li class="finding" data-finding=${finding.id}>
    <p class="badges">
      ${resultBadge(finding.result)}
      <status-badge group="finding-state" value=${finding.state}></status-badge>
    </p>
    ${facts(finding, names)} ${conflicts(finding)} ${photos(finding)} ${consequences(finding)}
    ${below}
  </li>`;
}

/** @param {string} result */
export function resultBadge(result) {
  return html`<span class="badge" data-value=${result === 'FOUND' ? 'good' : 'bad'}
    >${t(`result.${result}`)}</span
  >`;
}

/** What the server found at odds, in words. @param {Finding} finding */
export function conflicts({ conflicts: said }) {
  if (!said || said.length === 0) return nothing;
  return html`<ul class="conflicts">
    ${said.map((one) => html`<li>${icon('alert')} ${t(`finding-conflict.${one}`)}</li>`)}
  </ul>`;
}

/** @param {Finding} finding @param {ReadonlyMap<string, string>} names */
function facts(finding, names) {
  const { said, organisations, usersCounted, distanceM, inspectorName, foundAt } = finding;
  const found = (organisations ?? []).map((code) => names.get(code) ?? code).join(', ');
  return html`${said ? html`<p>${said}</p>` : nothing}
    ${found ? html`<p>${t('inspections.found-there')}: ${found}</p>` : nothing}
    ${typeof usersCounted === 'number' ? html`<p>${t('inspections.usersCounted')}: ${number(usersCounted, 0)}</p>` : nothing}
    <p>
      <small
        >${dateTime(foundAt)}${inspectorName ? html` · ${inspectorName}` : nothing}${
          typeof distanceM === 'number'
            ? html` · ${t('inspections.from-asset', { distance: distance(distanceM) })}`
            : nothing
        }</small
      >
    </p>`;
}

/** @param {Finding} finding */
function photos({ id, photos: all }) {
  if (!all || all.length === 0) return nothing;
  return html`<ul class="finding-photos">
    ${all.map(
      (photo, at) =>
        html`<li>
          <a href="/api/findings/${id}/photos/${photo.id}" download
            >${icon('document')} ${t('inspections.photo', { number: at + 1 })}</a
          >
          <small>${dateTime(photo.takenAt)}</small>
        </li>`,
    )}
  </ul>`;
}

/** @param {Finding} finding */
function consequences({ contestId, changeSetId, settledBecause }) {
  return html`${contestId ? html`<p><a href=${hrefTo('contests', {}, [contestId])}>${t('inspections.to-contest')}</a></p>` : nothing}
  ${changeSetId ? html`<p><a href=${hrefTo('change-sets', {}, [changeSetId])}>${t('inspections.to-change-set')}</a></p>` : nothing}
  ${settledBecause ? html`<p>${t('inspections.settled-because')}: ${settledBecause}</p>` : nothing}`;
}

/**
 * One that is not sent yet, with what was said against it.
 *
 * @param {import('../../field/entries.js').Entry} entry
 * @param {number} photos how many of it wait
 * @param {{ correct: () => void, giveUp: () => void }} acts
 */
export function unsentCard({ body, refused }, photos, acts) {
  return html`<li class="finding unsent">
    <p class="badges">
      ${resultBadge(body.result)}
      <span class="badge" data-value=${refused ? 'bad' : 'warn'}
        >${t(refused ? 'field.entry-refused' : 'field.entry-unsent')}</span
      >
    </p>
    ${body.said ? html`<p>${body.said}</p>` : nothing}
    <p>
      <small
        >${dateTime(body.foundAt)}${photos > 0 ? html` · ${t('field.photos', { count: photos })}` : nothing}</small
      >
    </p>
    ${refused ? refusal(refused, acts) : nothing}
  </li>`;
}

/** @param {any} refused @param {{ correct: () => void, giveUp: () => void }} acts */
function refusal(refused, { correct, giveUp }) {
  return html`<p class="note note-problem">${icon('alert')}<span>${problemText(refused)}</span></p>
    <p class="actions">
      <button type="button" class="primary" @click=${correct}>${t('field.correct')}</button>
      <button type="button" class="danger" @click=${giveUp}>${t('field.give-up')}</button>
    </p>`;
}
