/** The columns of the access log. */
import { html, nothing } from 'lit';
import { dateTime, number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { contentOf, readerOf, selectionOf } from './words.js';

/**
 * @typedef {import('./words.js').Access} Access
 */

/** @returns {import('../../ui/data-table.js').Column[]} */
export function accessColumns() {
  return [
    { id: 'at', label: t('accesses.at'), cell: when },
    { id: 'reader', label: t('accesses.reader'), cell: readerOf },
    { id: 'what', label: t('accesses.what'), cell: badge },
    { id: 'of', label: t('accesses.of'), cell: contentOf },
    { id: 'subject', label: t('accesses.subject'), cell: subject },
    { id: 'owner', label: t('accesses.owner'), cell: ({ owner }) => owner ?? '–' },
    {
      id: 'selection',
      label: t('accesses.selection'),
      cell: (access) => selectionOf(access) || '–',
    },
    { id: 'rows', label: t('accesses.rows'), cell: ({ rows }) => number(rows, 0), numeric: true },
    { id: 'origin', label: t('accesses.origin'), cell: origin },
  ];
}

/** When, and how often within five minutes. @param {Access} access */
export function when({ at, lastAt, times }) {
  const again = t('accesses.times', { times: number(times, 0), last: dateTime(lastAt) });
  return html`${dateTime(at)}${times > 1 ? html`<br /><small>${again}</small>` : nothing}`;
}

/** @param {Access} access */
function badge({ what }) {
  return html`<span class="badge" data-value=${what === 'EXPORT' ? 'warn' : ''}
    >${t(`accesses.what.${what}`)}</span
  >`;
}

/** The asset, with the way to all that was read of it. @param {Access} access */
function subject({ asset, assetKind, assetCode }) {
  if (!asset) return '–';
  const name = `${assetKind ? t(`kind.${assetKind}`) : ''} ${assetCode ?? t('rows.no-code')}`;
  return html`<a href=${hrefTo('accesses', { asset })}>${name.trim()}</a>`;
}

/** @param {Access} access */
function origin({ address, requestId }) {
  return html`${address ?? '–'}<br /><code>${requestId ?? '–'}</code>`;
}
