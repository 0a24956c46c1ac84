/** The columns of a list of contests. */
import { html, nothing } from 'lit';
import { dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import '../../ui/status-badge.js';

/**
 * @typedef {import('./model.js').Contest} Contest
 * @typedef {import('../../ui/data-table.js').Column} Column
 */

/** What the unit is called. @param {Contest} contest */
export function unitOf({ assetKind, assetCode }) {
  const kind = assetKind ? t(`kind.${assetKind}`) : '';
  return `${kind} ${assetCode ?? t('asset.unnamed')}`.trim();
}

/** @param {boolean} whose whether it is said whose they are @returns {Column[]} */
export function contestColumns(whose) {
  return [
    {
      id: 'unit',
      label: t('contests.unit'),
      cell: (/** @type {Contest} */ contest) =>
        html`<a href=${hrefTo('contests', {}, [contest.id])}>${unitOf(contest)}</a>`,
      sort: unitOf,
    },
    ...(whose ? [organisation()] : []),
    {
      id: 'claim',
      label: t('contests.claim'),
      cell: (/** @type {Contest} */ { claim, said }) =>
        html`<span class="wide">${t(`contest-claim.${claim}`)}<br /><small>${said}</small></span>`,
      sort: (/** @type {Contest} */ { claim }) => t(`contest-claim.${claim}`),
    },
    {
      id: 'raised',
      label: t('contests.raisedAt'),
      cell: (/** @type {Contest} */ { raisedAt }) => dateTime(raisedAt),
      sort: (/** @type {Contest} */ { raisedAt }) => raisedAt,
    },
    {
      id: 'state',
      label: t('contests.state'),
      cell: (/** @type {Contest} */ { state, answer }) =>
        html`<status-badge group="contest-state" value=${state}></status-badge
          >${answer ? html`<br /><small>${answer}</small>` : nothing}`,
      sort: (/** @type {Contest} */ { state }) => state,
    },
  ];
}

/** @returns {Column} */
function organisation() {
  return {
    id: 'organisation',
    label: t('contests.organisation'),
    cell: (/** @type {Contest} */ contest) =>
      html`<span class="wide">${contest.organisationName}</span>`,
    sort: (/** @type {Contest} */ contest) => contest.organisationName,
  };
}
