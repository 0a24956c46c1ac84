/**
 * Reports as the server tells them.
 *
 * @typedef {'WAITING' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED'} State
 * @typedef {{ id: string, kind: string, area: string | null, areaName: string | null, indicator: string | null, plan: string | null, date: string,
 *   boundaries: string, knownOn: string, knownAt: string, rerunOf: string | null, orderedBy: string, orderedAt: string, state: State,
 *   problem: string | null, sha256: string | null, sameAsBefore: boolean | null, version: number, publication: string | null,
 *   publishedAt: string | null, publishedBy: string | null, withdrawnAt: string | null, withdrawnBecause: string | null,
 *   progress: { done: number, all: number } | null }} Report
 * @typedef {{ kind: string, title: import('./content-tables.js').Words, choice: 'NONE' | 'INDICATOR' | 'PLAN', area: boolean,
 *   audience: 'PUBLIC' | 'OPERATORS' | 'NOBODY' }} Kind
 */
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';

export const FORMATS = ['pdf', 'docx', 'xlsx', 'csv', 'json'];

/** While something is being carried out, a page looks again after so many milliseconds. */
export const AGAIN = 1000;

/** @param {{ state: State }} report */
export function isOpen({ state }) {
  return state === 'WAITING' || state === 'RUNNING';
}

/** Of what it is. @param {{ area: string | null, areaName: string | null, plan?: string | null }} report */
export function whereText({ area, areaName, plan }) {
  if (plan) return t('reports.of-plan', { plan });
  return area ? `${areaName ?? ''} (${area})`.trim() : t('reports.everywhere');
}

/** How it stands. @param {Report} report */
export function stateText({ state, progress }) {
  const words = t(`reports.state.${state}`);
  return progress && state === 'RUNNING'
    ? `${words} (${number(progress.done, 0)}/${number(progress.all, 0)})`
    : words;
}

/** A hash in groups that can be read out. @param {string} sha256 */
export function hashText(sha256) {
  return sha256.replace(/(.{8})(?=.)/g, '$1 ');
}
