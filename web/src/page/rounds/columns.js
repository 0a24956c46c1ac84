/** The columns of the list of rounds, and of what was handed in to one. */
import { html, nothing } from 'lit';
import { date, dateTime, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import '../../ui/status-badge.js';
import { percent } from '../dashboard/ratio.js';
import { fraction, lateWords, points } from './model.js';

/**
 * @typedef {import('./model.js').Round} Round
 * @typedef {import('./model.js').Submission} Submission
 * @typedef {import('../../ui/data-table.js').Column} Column
 */

/** How far an organisation has come, as word and colour. @param {Submission['state']} state */
export function submissionBadge(state) {
  const looks = { WAITING: '', SUBMITTED: 'good', RETURNED: 'warn' };
  return html`<span class="badge" data-value=${looks[state]}
    >${t(`submission-state.${state}`)}</span
  >`;
}

/** @param {import('../../session.js').Me} me @returns {Column[]} */
export function roundColumns(me) {
  return [
    {
      id: 'title',
      label: t('rounds.name'),
      cell: (/** @type {Round} */ { id, title, kind, areaName, area }) =>
        html`<a class="wide" href=${hrefTo('rounds', {}, [id])}>${title}</a><br /><small
            >${t(`round-kind.${kind}`)} · ${areaName ?? area ?? t('rounds.everywhere')}</small
          >`,
      sort: (/** @type {Round} */ round) => round.title,
    },
    day('figuresAt'),
    day('dueOn'),
    { ...(me.organisation ? own() : submitted()) },
    {
      id: 'openContests',
      label: t('rounds.openContests'),
      cell: (/** @type {Round} */ round) => number(round.openContests, 0),
      sort: (/** @type {Round} */ round) => round.openContests,
      numeric: true,
    },
    {
      id: 'state',
      label: t('rounds.state'),
      cell: (/** @type {Round} */ { state }) =>
        html`<status-badge group="round-state" value=${state}></status-badge>`,
      sort: (/** @type {Round} */ round) => round.state,
    },
  ];
}

/** @param {'figuresAt' | 'dueOn'} id @returns {Column} */
function day(id) {
  return {
    id,
    label: t(`rounds.${id}`),
    cell: (/** @type {Round} */ round) => date(round[id]),
    sort: (/** @type {Round} */ round) => round[id],
  };
}

/** @returns {Column} */
function submitted() {
  return {
    id: 'submitted',
    label: t('rounds.submitted-of'),
    cell: (/** @type {Round} */ { submitted: had, asked, late }) =>
      html`${number(had, 0)} / ${number(asked, 0)}
      ${late > 0 ? html`<br /><span class="badge" data-value="bad">${t('rounds.late', { count: number(late, 0) })}</span>` : nothing}`,
    sort: (/** @type {Round} */ round) => round.submitted / Math.max(1, round.asked),
    numeric: true,
  };
}

/** @returns {Column} */
function own() {
  return {
    id: 'submitted',
    label: t('rounds.own'),
    cell: (/** @type {Round} */ { ownState, late }) =>
      html`${submissionBadge(ownState ?? 'WAITING')}
      ${late > 0 ? html`<span class="badge" data-value="bad">${t('rounds.late.word')}</span>` : nothing}`,
    sort: (/** @type {Round} */ round) => round.ownState,
  };
}

/** @param {Round} round @returns {Column[]} */
export function submissionColumns(round) {
  return [
    {
      id: 'organisation',
      label: t('rounds.organisation'),
      cell: (/** @type {Submission} */ { organisation, organisationName }) =>
        html`<a class="wide" href=${hrefTo('rounds', {}, [round.id, organisation])}
          >${organisationName}</a
        >`,
      sort: (/** @type {Submission} */ { organisationName }) => organisationName,
    },
    {
      id: 'state',
      label: t('rounds.submitted'),
      cell: handedIn,
      sort: (/** @type {Submission} */ { submittedAt, lateDays }) => submittedAt ?? `~${lateDays}`,
    },
    {
      id: 'contests',
      label: t('rounds.contests'),
      cell: (/** @type {Submission} */ { contests, openContests }) =>
        html`${number(contests, 0)}${openContests > 0 ? html`<br /><small>${t('rounds.contests.open', { count: number(openContests, 0) })}</small>` : nothing}`,
      sort: (/** @type {Submission} */ { contests }) => contests,
      numeric: true,
    },
    ...round.indicators.map(reported),
  ];
}

/** @param {Submission} submission */
function handedIn(submission) {
  const { state, submittedAt, letterNumber, letterDate } = submission;
  const late = lateWords(submission);
  return html`${submissionBadge(state)}
  ${late ? html` <span class="badge" data-value="bad">${late}</span>` : nothing}
  ${submittedAt ? html`<br /><small>${dateTime(submittedAt)}</small>` : nothing}
  ${letterNumber ? html`<br /><small>${letterNumber} (${date(letterDate)})</small>` : nothing}`;
}

/** What the organisation says, beside what the registry said then. @param {string} indicator @returns {Column} */
function reported(indicator) {
  const of = (/** @type {Submission} */ { answers }) =>
    answers.find((answer) => answer.indicator === indicator);
  return {
    id: indicator,
    label: t(`indicator.${indicator}`),
    cell: (submission) => both(of(submission)),
    sort: (submission) => of(submission)?.difference?.ratio ?? null,
    numeric: true,
  };
}

/** @param {import('./model.js').Answer | undefined} answer */
function both(answer) {
  const { reported: theirs, registry, difference } = answer ?? {};
  if (!answer || !theirs || !registry || !difference) return '–';
  if (answer.verdict === 'CONFIRMED')
    return html`${percent(registry.ratio)}<br /><small>${t('verdict.CONFIRMED')}</small>`;
  return html`<span title=${t('rounds.reported')}>${percent(theirs.ratio)}</span> <br /><small
      >${t('rounds.registry')} ${percent(registry.ratio)}<br />${t('rounds.difference')}
      ${points(difference.ratio)}<br />(${fraction(answer.indicator, theirs)} ;
      ${fraction(answer.indicator, registry)})</small
    >`;
}
