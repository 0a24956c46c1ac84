/**
 * Reporting rounds as /api/rounds answers, and what the pages say of them.
 *
 * @typedef {'OPEN' | 'CLOSED' | 'CANCELLED'} RoundState
 * @typedef {object} Round
 * @property {string} id
 * @property {'YEARLY' | 'SIX_MONTHLY' | 'AD_HOC'} kind
 * @property {string} title
 * @property {string | null} area
 * @property {string | null} areaName
 * @property {string} figuresAt
 * @property {string} dueOn
 * @property {string | null} estimateFor
 * @property {string[]} indicators
 * @property {string | null} instructions
 * @property {RoundState} state
 * @property {string} openedAt
 * @property {string | null} endedAt
 * @property {string | null} reason
 * @property {number} version
 * @property {number} asked
 * @property {number} submitted
 * @property {number} late
 * @property {number} openContests
 * @property {Submission['state'] | null} ownState of the reader's organisation; null for the authority
 *
 * @typedef {{ numerator: number, denominator: number, ratio: number | null }} Numbers
 * @typedef {object} Answer
 * @property {string} indicator
 * @property {'CONFIRMED' | 'DIFFERS'} verdict
 * @property {string | null} note
 * @property {Numbers | null} reported
 * @property {Numbers | null} estimate
 * @property {Numbers | null} registry
 * @property {number | null} definition
 * @property {Numbers | null} difference
 *
 * @typedef {object} Submission
 * @property {string} roundId
 * @property {string} organisation
 * @property {string} organisationName
 * @property {'WAITING' | 'SUBMITTED' | 'RETURNED'} state
 * @property {string | null} letterNumber
 * @property {string | null} letterDate
 * @property {string | null} note
 * @property {string | null} submittedAt
 * @property {string | null} reason
 * @property {number} version
 * @property {number} lateDays
 * @property {number} contests
 * @property {number} openContests
 * @property {number} corrections
 * @property {Answer[]} answers
 *
 * @typedef {{ changeSetId: string, begunAt: string, title: string, state: string, items: number }} Correction
 * @typedef {{ round: Round, submissions: Submission[] }} Overview
 * @typedef {{ round: Round, submission: Submission, corrections: Correction[], contests: import('../contests/model.js').Contest[] }} Sheet
 * @typedef {{ indicator: string, unit: string, numerator: number, denominator: number, ratio: number | null, sentence: import('../dashboard/model.js').Words,
 *   openContests: number | null }} RegistryFigure
 */
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { isLength } from '../dashboard/model.js';
import { hrefTo } from '../../router.js';

/** What is asked of most rounds. */
export const USUAL = ['site-sharing', 'mast-sharing', 'pole-sharing', 'duct-sharing'];

/** @param {import('../../session.js').Me} me */
export function decides({ role }) {
  return role === 'PLANNER' || role === 'ADMINISTRATOR';
}

/** Whether the reader still works on it. @param {Sheet} sheet @param {import('../../session.js').Me} me */
export function mayAnswer({ round, submission }, me) {
  return (
    round.state === 'OPEN' &&
    submission.state !== 'SUBMITTED' &&
    me.organisation === submission.organisation
  );
}

/** @param {string} indicator @param {{ numerator: number, denominator: number }} numbers */
export function fraction(indicator, { numerator, denominator }) {
  const digits = isLength(indicator) ? 3 : 0;
  return `${number(numerator, digits)} / ${number(denominator, digits)}`;
}

/** A difference, which says its sign. @param {number} value @param {number} [digits] at most @param {number} [least] */
export function signed(value, digits = 0, least = 0) {
  const words = number(Math.abs(value), digits, least);
  if (Number(value.toFixed(digits)) === 0) return number(0, 0);
  return `${value < 0 ? '−' : '+'}${words}`;
}

/** Percentage points of a difference of ratios. @param {number | null} ratio */
export function points(ratio) {
  return ratio === null ? '–' : `${signed(ratio * 100, 2, 2)} ${t('rounds.points')}`;
}

/** By how many days it is late, where it is. @param {Submission} submission */
export function lateWords({ lateDays, state }) {
  if (lateDays === 0) return '';
  return t(state === 'SUBMITTED' ? 'rounds.late.was' : 'rounds.late.is', {
    days: number(lateDays, 0),
  });
}

/**
 * Where the units behind a number are. Out of there an organisation contests one of them.
 *
 * @param {string} indicator
 * @param {Round} round
 * @param {{ owner?: string, contests?: boolean }} [whose] owner: what an authority has to choose and an organisation has already; contests: whether it still may
 */
export function rowsHref(indicator, { id, area, figuresAt }, { owner, contests = true } = {}) {
  const params = { area, date: figuresAt, boundaries: null, knownOn: null };
  if (indicator === 'hamlet-mobile-coverage') return hrefTo('coverage', params);
  return hrefTo('rows', {
    ...params,
    indicator,
    owner: owner ?? null,
    round: owner || !contests ? null : id,
  });
}

/**
 * What was typed, as it is sent: of a figure that is confirmed the numbers that are shown.
 *
 * @param {Record<string, any>} values
 * @param {string} indicator
 * @param {{ numerator: number, denominator: number }} [figure] the registry's
 */
export function answerOf(values, indicator, figure) {
  const of = (/** @type {string} */ name) => values[`${indicator}.${name}`] ?? null;
  const differs = of('verdict') === 'DIFFERS';
  return {
    indicator,
    verdict: of('verdict'),
    numerator: differs ? of('numerator') : (figure?.numerator ?? null),
    denominator: differs ? of('denominator') : (figure?.denominator ?? null),
    note: differs ? of('note') : null,
    estimateNumerator: of('estimateNumerator'),
    estimateDenominator: of('estimateDenominator'),
  };
}

/**
 * Whether a figure was confirmed that is another one by now: it has to be looked at again.
 *
 * @param {Answer | undefined} answer
 * @param {{ numerator: number, denominator: number } | undefined} figure the registry's
 */
export function isPast(answer, figure) {
  if (answer?.verdict !== 'CONFIRMED' || !figure) return false;
  const { numerator, denominator } = answer.reported ?? {};
  return numerator !== figure.numerator || denominator !== figure.denominator;
}

/**
 * What was said before, as the fields of the form are called; what was said of a figure that has changed since is not.
 *
 * @param {Answer[]} answers
 * @param {RegistryFigure[]} [figures]
 */
export function valuesOf(answers, figures = []) {
  const past = new Set(
    figures
      .filter((figure) =>
        isPast(
          answers.find(({ indicator }) => indicator === figure.indicator),
          figure,
        ),
      )
      .map(({ indicator }) => indicator),
  );
  return Object.fromEntries(
    answers.flatMap(({ indicator, verdict, note, reported, estimate }) => [
      [`${indicator}.verdict`, past.has(indicator) ? null : verdict],
      [`${indicator}.numerator`, reported?.numerator ?? null],
      [`${indicator}.denominator`, reported?.denominator ?? null],
      [`${indicator}.note`, note],
      [`${indicator}.estimateNumerator`, estimate?.numerator ?? null],
      [`${indicator}.estimateDenominator`, estimate?.denominator ?? null],
    ]),
  );
}

/**
 * Faults of a list of answers by the names of their fields.
 *
 * @template F
 * @param {Record<string, F>} faults `answers[0].numerator`
 * @param {{ indicator: string }[]} answers
 * @returns {Record<string, F>} `mast-sharing.numerator`
 */
export function faultsByField(faults, answers) {
  return Object.fromEntries(
    Object.entries(faults).map(([name, fault]) => [
      name.replace(/^answers\[(\d+)\]/, (_, at) => answers[Number(at)]?.indicator ?? ''),
      fault,
    ]),
  );
}
