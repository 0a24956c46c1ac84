/** What is told of a change-set above its items. */
import { html, nothing } from 'lit';
import { date, dateTime, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import '../../ui/status-badge.js';
import { organisationOf } from './columns.js';
import { waitedWords } from './words.js';

/**
 * @param {import('./model.js').ChangeSet} set
 * @param {ReadonlyMap<string, string>} names
 */
export function factsOf(set, names) {
  const waits = set.state === 'SUBMITTED' ? 'waits' : 'waited';
  /** @type {[string, unknown][]} */
  const facts = [
    ['state', html`<status-badge group="change-set-state" value=${set.state}></status-badge>`],
    ['author', `${set.author} · ${organisationOf(set, names)}`],
    ['letter', letterOf(set)],
    ['created', dateTime(set.createdAt)],
    ['submitted', set.submittedAt && dateTime(set.submittedAt)],
    ['published', set.decidedAt && `${dateTime(set.decidedAt)} · ${set.decidedBy}`],
    [waits, waitedWords(set)],
    ['items', counts(set)],
  ];
  return html`<dl class="facts">
    ${facts.map(([key, value]) =>
      value
        ? html`<div>
            <dt>${t(`change-sets.${key}`)}</dt>
            <dd>${value}</dd>
          </div>`
        : nothing,
    )}
  </dl>`;
}

/** @param {import('./model.js').ChangeSet} set */
function letterOf({ letterNumber, letterDate }) {
  return [letterNumber, letterDate && date(letterDate)].filter(Boolean).join(' · ');
}

/** @param {import('./model.js').ChangeSet} set */
function counts({ items, refused, undecided, refusedRows, state }) {
  const said = [number(items, 0)];
  if (refused > 0) said.push(t('change-sets.refused-of', { count: number(refused, 0) }));
  if (refusedRows > 0) said.push(t('change-sets.refused-rows', { count: number(refusedRows, 0) }));
  if (undecided > 0 && state === 'SUBMITTED')
    said.push(t('change-sets.undecided-of', { count: number(undecided, 0) }));
  return said.join(' · ');
}
