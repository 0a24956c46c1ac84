/** One item: what it does to what, the table of differences, and what can be done with it. */
import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { language, t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { icon } from '../../ui/icon.js';
import '../../ui/status-badge.js';
import { fileHref } from '../documents/model.js';
import { same } from '../map/asset-draft.js';
import { linesOf } from './differences.js';
import { formOf } from './forms.js';
import './import-rows.js';
import { actOf, fieldName, shown, thingOf } from './words.js';

/**
 * @typedef {import('./model.js').Item} Item
 * @typedef {object} Card
 * @property {ReadonlyMap<string, string>} names
 * @property {ReadonlyMap<string, string>} makers which items make assets, by the id of the asset
 * @property {ReadonlySet<string>} needed the items that make something of which others speak
 * @property {string} draft id of the change-set while the reader works on it
 * @property {boolean} decides whether the reader decides
 * @property {(what: 'accept' | 'refuse' | 'take-over' | 'remove-item') => void} say
 */

/** @param {Item} item @param {Card} card */
export function itemCard(item, card) {
  const { ordinal, state, reason, why, now } = item;
  const title = `${ordinal}. ${actOf(item)}: ${thingOf(item, card.names)}`;
  return html`<li data-state=${state} data-ordinal=${ordinal}>
    <div class="page-head">
      <h3>${title}</h3>
      ${
        card.draft && state === 'PROPOSED'
          ? nothing
          : html`<status-badge group="item-state" value=${state}></status-badge>`
      }
    </div>
    ${why ? html`<p>${t('change-sets.why')}: <q>${why}</q></p>` : nothing}
    ${reason ? html`<p class="note note-problem">${t('change-sets.reason')}: ${reason}</p>` : nothing}
    ${now ? html`<p class="note note-warn">${icon('alert')} ${t('change-sets.overtaken')}</p>` : nothing}
    ${item.subject === 'IMPORT' ? rowsOf(item, card) : table(item, card.names, title)}
    ${item.subject === 'DOCUMENT' ? wayToFile(item) : nothing}
    ${card.decides ? decision(item, card, title) : nothing}
    ${card.draft ? working(item, card, title) : nothing}
    ${card.makers.has(item.after.asset) ? nothing : wayTo(item)}
  </li>`;
}

/** A file: how many rows it would make and change, and its rows. @param {Item} item @param {Card} card */
function rowsOf({ act, after, subjectId, madeId, refusedRows }, card) {
  if (act !== 'import-publish') return nothing;
  const { created, updated, warnings } = after;
  return html`<p>
      ${t('import-rows.counts', { created: number(created, 0), updated: number(updated, 0) })}
    </p>
    ${refusedRows && madeId ? wayToRefused(madeId, refusedRows) : nothing}
    <import-rows
      .run=${subjectId}
      .warnings=${warnings ?? 0}
      ?decides=${card.decides}
    ></import-rows>`;
}

/** The refused rows go back as a file, which is mended and sent again. @param {string} run @param {number} rows */
function wayToRefused(run, rows) {
  return html`<p class="note note-warn">
    ${icon('alert')} <span>${t('import-rows.refused', { count: number(rows, 0) })}</span>
    <a href="/api/imports/${run}/refused-rows?lang=${language()}" download
      >${t('import-rows.refused.file')}</a
    >
    <a href=${hrefTo('import')}>${t('import-rows.refused.again')}</a>
  </p>`;
}

/**
 * @param {Item} item
 * @param {ReadonlyMap<string, string>} names
 * @param {string} title
 */
function table(item, names, title) {
  const lines = linesOf(item);
  if (lines.length === 0) return html`<p class="hint">${t('change-sets.no-difference')}</p>`;
  const sides = sidesOf(item);
  return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${title}>
    <table class="differences">
      <thead>
        <tr>
          <th scope="col">${t('change-sets.field')}</th>
          ${sides.map((side) => html`<th scope="col">${t(`change-sets.side.${side}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${lines.map(
          (line) =>
            html`<tr>
              <th scope="row">${fieldName(item, line.field)}</th>
              ${sides.map((side) => html`<td>${cell(item, line, side, names)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** @typedef {'before' | 'now' | 'after'} Side */

/** A new thing was nothing before; how it stands now is told where somebody was faster. @param {Item} item @returns {Side[]} */
function sidesOf({ before, now }) {
  if (!before) return ['after'];
  return now ? ['before', 'now', 'after'] : ['before', 'after'];
}

/**
 * @param {Item} item
 * @param {import('./differences.js').Line} line
 * @param {Side} side
 * @param {ReadonlyMap<string, string>} names
 */
function cell(item, line, side, names) {
  const words = shown(item, line.field, line[side], names);
  if (side === 'before' || (side === 'now' && same(line.now, line.before))) return words;
  return same(line[side], line.before) ? words : html`<ins>${words}</ins>`;
}

/**
 * Both buttons stay where they are, so that the keyboard does, too: what was decided can be decided otherwise until all is published.
 *
 * @param {Item} item
 * @param {Card} card
 * @param {string} title
 */
function decision({ state, now }, { say }, title) {
  return html`<div class="actions" role="group" aria-label=${title}>
    ${
      now
        ? html`<button type="button" @click=${() => say('take-over')}>
            ${t('change-sets.take-over')}
          </button>`
        : html`<button
            type="button"
            aria-pressed=${String(state === 'ACCEPTED')}
            @click=${() => say('accept')}
          >
            ${t('change-sets.accept')}
          </button>`
    }
    <button
      type="button"
      class="danger"
      aria-pressed=${String(state === 'REFUSED')}
      @click=${() => say('refuse')}
    >
      ${t('change-sets.refuse')}
    </button>
  </div>`;
}

/**
 * @param {Item} item
 * @param {Card} card
 * @param {string} title
 */
function working(item, { draft, makers, needed, say }, title) {
  const maker = item.act === 'asset-register' ? item.id : makers.get(item.after.asset);
  const { rest, params } = formOf(item, draft);
  const opens = rest.length > 0 && !makers.has(item.after.asset);
  const kept = opens && needed.has(item.id);
  return html`${kept ? html`<p class="hint">${t('change-sets.needed')}</p>` : nothing}
    <div class="actions" role="group" aria-label=${title}>
      ${
        opens && !kept
          ? html`<a class="button" href=${hrefTo('map', params, rest)}
              >${icon('edit')} ${t('change-sets.open-form')}</a
            >`
          : nothing
      }
      ${
        maker
          ? html`<a class="button" href=${hrefTo('map', { draft, item: maker }, ['proposed'])}
              >${icon('add')} ${t('change-sets.belonging')}</a
            >`
          : nothing
      }
      <button type="button" class="danger" @click=${() => say('remove-item')}>
        ${t('change-sets.remove')}
      </button>
    </div>`;
}

/** To the file that is to be a document, or is one. @param {Item} item */
function wayToFile({ after: { file, name } }) {
  return html`<p>
    <a href=${fileHref(file)} download>${icon('document')} ${t('documents.file-link')}: ${name}</a>
  </p>`;
}

/** To the thing on the map, where it is one. @param {Item} item */
function wayTo({ subject, subjectId, madeId, after, creates }) {
  const asset = subject === 'ASSET' ? (madeId ?? (creates ? null : subjectId)) : after.asset;
  if (!asset) return nothing;
  return html`<p>
    <a href=${hrefTo('map', {}, ['asset', asset])}>${icon('map')} ${t('change-sets.on-map')}</a>
  </p>`;
}
