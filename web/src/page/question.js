/**
 * Words about a page's question that stand in the heads of several pages.
 */
import { html, nothing } from 'lit';
import { date } from '../i18n/format.js';
import { t } from '../i18n/index.js';
import { icon } from '../ui/icon.js';

/** To what the numbers refer. @param {{ date: string, boundaries: string, knownOn: string }} answer */
export function asOf(answer) {
  return html`${t('dashboard.as-of', { date: date(answer.date) })} ·
  ${t('dashboard.boundaries', { date: date(answer.boundaries) })} ·
  ${t('dashboard.known-on', { date: date(answer.knownOn) })}`;
}

/**
 * The head of a page about an area: what it shows, to what its numbers refer, whose they are, and what can be done with them.
 *
 * @param {object} head
 * @param {string} head.title
 * @param {import('../ui/area-picker.js').Area | null} head.area
 * @param {unknown} head.refersTo
 * @param {unknown} [head.scope] said to operators, who see their own part only
 * @param {unknown} [head.actions]
 */
export function pageHead({ title, area, refersTo, scope = nothing, actions = nothing }) {
  return html`<div class="page-head">
      <h1>${title}${area ? `: ${area.name}` : ''}</h1>
      ${actions}
    </div>
    <p class="as-of">${refersTo}</p>
    ${scope}`;
}

/**
 * Whose things alone are counted, for who sees no others'; nothing for everybody else.
 *
 * @param {import('../session.js').Me | null} me
 * @param {string} key of the text with the hole `organisation`
 */
export function ownOnly(me, key) {
  if (me?.role !== 'OPERATOR') return nothing;
  const organisation = me.organisationName ?? me.organisation;
  return html`<p class="note">${icon('user')}<span>${t(key, { organisation })}</span></p>`;
}
