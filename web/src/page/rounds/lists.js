/** What an organisation has begun out of a round: change-sets, and units that it contests. */
import { html, nothing } from 'lit';
import { dateTime, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import '../../ui/data-table.js';
import { icon } from '../../ui/icon.js';
import '../../ui/status-badge.js';
import { contestColumns } from '../contests/columns.js';

/**
 * @param {import('./model.js').Correction[]} begun
 * @param {(() => void) | null} begin null for who does not correct
 */
export function corrections(begun, begin) {
  if (begun.length === 0 && !begin) return nothing;
  return html`<section class="round-section">
    <h2>${t('rounds.corrections')}</h2>
    ${begin ? html`<p>${t('rounds.corrections.words')}</p>` : nothing}
    ${
      begun.length === 0
        ? nothing
        : html`<ul class="plain-list">
            ${begun.map(
              ({ changeSetId, title, state, items, begunAt }) =>
                html`<li>
                  <a href=${hrefTo('change-sets', {}, [changeSetId])}>${title}</a>
                  <status-badge group="change-set-state" value=${state}></status-badge>
                  <small
                    >${t('rounds.corrections.items', { count: number(items, 0) })} ·
                    ${dateTime(begunAt)}</small
                  >
                </li>`,
            )}
          </ul>`
    }
    ${
      begin
        ? html`<p class="actions">
            <button type="button" @click=${begin}>${icon('edit')} ${t('rounds.correct')}</button>
          </p>`
        : nothing
    }
  </section>`;
}

/** @param {import('../contests/model.js').Contest[]} contests */
export function contested(contests) {
  return html`<section class="round-section">
    <h2>${t('rounds.contests')}</h2>
    ${
      contests.length === 0
        ? html`<p class="note">${t('contests.empty')}</p>`
        : html`<data-table
            caption=${t('contests.caption', { count: number(contests.length, 0) })}
            .columns=${contestColumns(false)}
            .rows=${contests}
          ></data-table>`
    }
  </section>`;
}
