import { html, nothing } from 'lit';
import * as api from '../../api.js';
import { date, dateTime } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import '../../ui/data-table.js';
import { PageElement } from '../../ui/element.js';
import '../../ui/problem-note.js';
import { percent } from '../dashboard/ratio.js';
import { Loading } from '../loading.js';
import { fraction, points, rowsHref, signed } from './model.js';
import './round-return.js';
import { sheetPath } from './sending.js';

/**
 * @typedef {import('./model.js').RegistryFigure} RegistryFigure
 * @typedef {{ indicator: string, now: RegistryFigure, answer: import('./model.js').Answer | undefined }} Row
 */

/** What an organisation has reported beside what the registry computes: at the submission, which stays, and now. */
export class RoundReported extends PageElement {
  static properties = {
    sheet: { attribute: false },
    figures: { attribute: false },
    me: { attribute: false },
  };

  constructor() {
    super();
    /** @type {import('./model.js').Sheet | null} */
    this.sheet = null;
    /** @type {RegistryFigure[]} */
    this.figures = [];
    /** @type {import('../../session.js').Me | null} */
    this.me = null;
  }

  /** How it was handed in and returned before. */
  #history = new Loading(
    this,
    () =>
      this.sheet && [
        this.sheet.round.id,
        this.sheet.submission.organisation,
        this.sheet.submission.version,
      ],
    ([id, organisation], signal) =>
      api.get(`${sheetPath(String(id), String(organisation))}/history`, {}, signal),
  );

  render() {
    const { sheet } = this;
    if (!sheet) return nothing;
    const rows = this.figures.map((now) => ({
      indicator: now.indicator,
      now,
      answer: sheet.submission.answers.find(({ indicator }) => indicator === now.indicator),
    }));
    return html`${letter(sheet.submission)}
      <data-table
        caption=${t('rounds.figures', { date: date(sheet.round.figuresAt) })}
        .columns=${this.#columns(sheet)}
        .rows=${rows}
      ></data-table>
      <p class="hint">${t('rounds.difference.words')} ${t('rounds.frozen.words')}</p>
      ${this.#versions()}`;
  }

  /** @param {import('./model.js').Sheet} sheet @returns {import('../../ui/data-table.js').Column[]} */
  #columns({ round, submission }) {
    const owner = this.me?.organisation ? undefined : submission.organisation;
    const wanted = round.estimateFor;
    const estimated = wanted
      ? [
          numeric(
            'estimate',
            t('rounds.estimate', { date: date(wanted) }),
            ({ indicator, answer }) => numbers(indicator, answer?.estimate),
          ),
        ]
      : [];
    return [
      column('indicator', t('rounds.indicator'), ({ indicator }) => t(`indicator.${indicator}`)),
      numeric('reported', t('rounds.reported'), reported),
      numeric('registry', t('rounds.registry.then'), ({ indicator, answer }) =>
        numbers(indicator, answer?.registry),
      ),
      numeric('difference', t('rounds.difference'), ({ answer }) => difference(answer)),
      numeric(
        'now',
        t('rounds.registry.now'),
        ({ indicator, now }) =>
          html`<a href=${rowsHref(indicator, round, { owner, contests: false })}
            >${numbers(indicator, now)}</a
          >`,
      ),
      ...estimated,
      column(
        'note',
        t('rounds.note'),
        ({ answer }) => html`<span class="wide">${answer?.note ?? ''}</span>`,
      ),
    ];
  }

  #versions() {
    const versions = this.#history.value ?? [];
    if (versions.length < 2) return nothing;
    return html`<details class="round-section">
      <summary>${t('rounds.history')}</summary>
      <ol class="timeline">
        ${versions.map(
          (/** @type {any} */ { state, recordedAt, letterNumber, reason }) =>
            html`<li>
              <span class="when">${dateTime(recordedAt)}</span>
              ${t(`submission-state.${state}`)}
              ${state === 'RETURNED' ? `– ${reason}` : `– ${letterNumber}`}
            </li>`,
        )}
      </ol>
    </details>`;
  }
}
customElements.define('round-reported', RoundReported);

/** @param {string} id @param {string} label @param {(row: Row) => unknown} cell @returns {import('../../ui/data-table.js').Column} */
function column(id, label, cell) {
  return { id, label, cell };
}

/** @param {string} id @param {string} label @param {(row: Row) => unknown} cell @returns {import('../../ui/data-table.js').Column} */
function numeric(id, label, cell) {
  return { id, label, cell, numeric: true };
}

/** @param {Row} row */
function reported({ indicator, answer }) {
  const verdict = answer ? html`<br /><small>${t(`verdict.${answer.verdict}`)}</small>` : nothing;
  return html`${numbers(indicator, answer?.reported)}${verdict}`;
}

/** @param {import('./model.js').Submission} submission */
function letter({ letterNumber, letterDate, submittedAt, note }) {
  if (!letterNumber) return html`<p class="note">${t('rounds.nothing-yet')}</p>`;
  return html`<p>
      ${t('rounds.letter.told', { number: letterNumber, date: date(letterDate), at: dateTime(submittedAt) })}
    </p>
    ${note ? html`<p class="note">${note}</p>` : nothing}`;
}

/** @param {string} indicator @param {import('./model.js').Numbers | null | undefined} figure */
function numbers(indicator, figure) {
  return figure
    ? html`${percent(figure.ratio)}<br /><small>${fraction(indicator, figure)}</small>`
    : '–';
}

/** @param {import('./model.js').Answer | undefined} answer */
function difference(answer) {
  const told = answer?.difference;
  if (!told) return '–';
  return html`${points(told.ratio)}<br /><small
      >${signed(told.numerator, 3)} / ${signed(told.denominator, 3)}</small
    >`;
}
