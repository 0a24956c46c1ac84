/** One document in the list of an asset. */
import { html, nothing } from 'lit';
import { date, dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { hrefTo } from '../../router.js';
import { icon } from '../../ui/icon.js';
import { distanceWords, fileHref, isFar, pinOf, sizeWords, thumbnailHref } from './model.js';

/**
 * @typedef {import('./model.js').Document} Document
 * @typedef {object} How
 * @property {string} asset
 * @property {boolean} mayEdit
 * @property {boolean} isPoint whether the asset has one position, which a photo can give
 * @property {unknown} form open on this document, if one is
 * @property {(mode: 'edit' | 'retire') => void} open
 */

/** @param {Document} document @param {How} how */
export function documentCard(document, how) {
  const { file, title, name, retired, thumbnail } = document;
  return html`<li data-retired=${String(retired)}>
    <div class="document">
      ${
        thumbnail
          ? html`<a href=${fileHref(file)} download
              ><img
                src=${thumbnailHref(file)}
                alt=${t('documents.thumbnail', { title })}
                loading="lazy"
            /></a>`
          : html`<span class="document-sign">${icon('document')}</span>`
      }
      <div>
        <strong>${title}</strong>
        ${retired ? html`<span class="badge" data-value="none">${t('documents.retired')}</span>` : nothing}
        <div>${facts(document)}</div>
        ${document.reason && retired ? html`<div>${t('history.reason')}: ${document.reason}</div>` : nothing}
        ${place(document, how)}
        <p class="actions small no-print">
          <a class="button quiet" href=${fileHref(file)} download
            >${icon('export')} ${t('documents.save')}<span class="visually-hidden">
              ${name}</span
            ></a
          >
          ${how.mayEdit ? buttons(document, how) : nothing}
        </p>
      </div>
    </div>
    ${how.form}
  </li>`;
}

/** @param {Document} document */
function facts({ type, size, widthPx, heightPx, takenOn, sentBy, sentAt }) {
  const pixels = widthPx && heightPx ? `${widthPx} × ${heightPx}` : '';
  const said = [type, sizeWords(size), pixels].filter(Boolean).join(' · ');
  return html`<small
    >${said}${takenOn ? html` · ${t('documents.taken-on')} ${date(takenOn)}` : nothing}<br />
    ${sentBy ? t('documents.sent', { who: sentBy, at: dateTime(sentAt) }) : t('documents.sent-at', { at: dateTime(sentAt) })}</small
  >`;
}

/** @param {Document} document @param {How} how */
function place(document, { asset, mayEdit, isPoint }) {
  if (document.distanceM === null || document.retired) return nothing;
  const words = t('documents.distance', { distance: distanceWords(document.distanceM) });
  const offered = mayEdit && isPoint && document.distanceM >= 1;
  return html`<div class=${isFar(document) ? 'one-sided' : ''}>
    ${words}
    ${
      offered
        ? html`<a
            class="no-print"
            href=${hrefTo('map', { pin: pinOf(document) }, ['asset', asset, 'edit'])}
            >${t('documents.take-place')}</a
          >`
        : nothing
    }
  </div>`;
}

/** @param {Document} document @param {How} how */
function buttons({ title, retired }, { open }) {
  const of = html`<span class="visually-hidden"> ${title}</span>`;
  return html`${
      retired
        ? nothing
        : html`<button type="button" class="quiet" @click=${() => open('edit')}>
            ${icon('edit')} ${t('documents.edit')}${of}
          </button>`
    }<button type="button" class="quiet" @click=${() => open('retire')}>
      ${icon(retired ? 'history' : 'close')}
      ${t(retired ? 'documents.bring-back' : 'documents.retire')}${of}
    </button>`;
}
