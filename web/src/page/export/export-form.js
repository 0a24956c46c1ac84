import { html } from 'lit';
import * as api from '../../api.js';
import { date, number } from '../../i18n/format.js';
import { language, t } from '../../i18n/index.js';
import { PageElement } from '../../ui/element.js';
import { fields } from '../../ui/fields.js';
import { icon } from '../../ui/icon.js';
import { problemText } from '../../i18n/problem-text.js';
import '../../ui/problem-note.js';
import { crsChoice } from '../import/crs-choice.js';
import { ownAxis } from '../import/own-axis.js';
import { assetFilters, chosenFilters } from '../asset-filters.js';
import { communeIn, hamletsOf, organisationsOf } from '../filter-names.js';
import { Loading } from '../loading.js';
import { FILES } from '../map/kind-icons.js';
import { filtered, filterError, form, isOfFilter, rows } from './asked.js';
import { Counts } from './counts.js';

/** Those of a file's rows by which they are chosen; their kind is the file itself. */
const FILTERS = /** @type {const} */ (['owner', 'tenant', 'hamlet', 'code', 'status']);

const NOTHING = Object.freeze({ targets: [], formats: [] });

/**
 * Hands out what the map shows, or all of the area in question, as files: says how many rows each will have, and links to it, so that
 * the browser saves it while it comes.
 *
 * @typedef {{ format: string, extension: string, anySystem: boolean, limits: string[] }} Format
 */
export class ExportForm extends PageElement {
  static properties = {
    question: { attribute: false },
    area: { attribute: false },
    province: { attribute: false },
    box: { attribute: false },
    params: { attribute: false },
    offer: { state: true },
    wanted: { state: true },
    error: { state: true },
  };

  #counts = new Counts(() => this.requestUpdate());

  constructor() {
    super();
    /** @type {import('../../router.js').Question} */
    this.question = { area: '', date: '', boundaries: '', knownOn: '' };
    /** @type {import('../../ui/area-picker.js').Area | null} that in question */
    this.area = null;
    /** Name of the province in which it lies. */
    this.province = '';
    /** @type {import('./asked.js').Box | null} what the map shows */
    this.box = null;
    /** @type {Record<string, string>} everything else in the address: which assets are wanted */
    this.params = {};
    /** @type {{ targets: readonly { target: string, ofAssets?: boolean }[], formats: readonly Format[] }} */
    this.offer = NOTHING;
    /** @type {import('./asked.js').Wanted} */
    this.wanted = {
      targets: ['masts'],
      where: 'area',
      format: 'xlsx',
      crs: 'EPSG:4326',
      lang: language(),
      hamlets: false,
      inUse: false,
      filter: null,
    };
    /** @type {unknown} */
    this.error = null;
  }

  #organisations = new Loading(
    this,
    () => ({ date: this.question.date, knownOn: this.question.knownOn }),
    organisationsOf,
  );

  #hamlets = new Loading(this, () => communeIn(this.question, this.area), hamletsOf);

  async firstUpdated() {
    const target = FILES[this.params.kind ?? ''];
    if (target) this.#want({ targets: [target] });
    try {
      this.offer = await api.get('/api/exports');
    } catch (error) {
      this.error = error;
    }
  }

  /** @param {Map<string, unknown>} changed */
  updated(changed) {
    const asked = ['question', 'box', 'wanted', 'offer', 'params'].some((name) =>
      changed.has(name),
    );
    if (!asked) return;
    const { targets, filter, inUse } = this.wanted;
    const wanted = JSON.stringify([
      this.#rows,
      filter,
      inUse,
      this.#choice,
      this.offer === NOTHING,
    ]);
    this.#counts.ask(targets, wanted, (target) => this.#rowsOf(target));
  }

  get #rows() {
    const { where } = this.wanted;
    const kept = where === 'area' && !this.question.area ? 'all' : where;
    return rows({ ...this.wanted, where: kept }, this.question, this.box);
  }

  /** @param {string} target */
  #rowsOf(target) {
    const offered = this.offer.targets.find((one) => one.target === target);
    return filtered(this.#rows, offered, this.wanted, this.#choice);
  }

  get #choice() {
    return chosenFilters(this.params, FILTERS);
  }

  #filters() {
    const known = {
      organisations: this.#organisations.value ?? [],
      hamlets: this.#hamlets.value ?? [],
    };
    return html`<fieldset>
      <legend>${t('export.which')}</legend>
      ${assetFilters('export', FILTERS, this.params, known)}
    </fieldset>`;
  }

  /** What is wrong with the filter stands at its field. @returns {Record<string, import('../../ui/faults.js').Fault>} */
  get #faults() {
    const { targets, filter } = this.wanted;
    const error = filterError(targets.map((target) => this.#counts.of(target).error));
    return error ? { filter: { value: filter, expected: '', words: problemText(error) } } : {};
  }

  get #format() {
    return this.offer.formats.find(({ format }) => format === this.wanted.format);
  }

  render() {
    const { wanted } = this;
    const field = fields({
      values: wanted,
      faults: this.#faults,
      set: (name, value) => this.#want({ [name]: value }),
      label: (name) => t(`export.${name}`),
    });
    const { formats } = this.offer;
    return html`<form class="export-form" @submit=${prevent}>
      <h2>${t('map.tool.export')}</h2>
      <problem-note .error=${this.error}></problem-note>
      ${this.#targets()} ${field.select('where', this.#places())} ${this.#filters()}
      ${this.#ofDay(field)}
      ${field.select(
        'format',
        formats.map(({ format }) => [format, t(`import.format.${format}`)]),
      )}
      ${(this.#format?.limits ?? []).map((limit) => html`<p class="hint">${t(`export.limit.${limit}`)}</p>`)}
      ${
        this.#format?.anySystem === false
          ? html`<p class="hint">${t('export.only-wgs84')}</p>`
          : crsChoice(
              wanted.crs,
              (change) => this.#want(change),
              ownAxis(this.province, this.area?.bbox ?? this.box),
            )
      }
      ${field.select('lang', [
        ['vi', 'Tiếng Việt'],
        ['en', 'English'],
      ])}
      ${field.check('hamlets')}
      <details class="export-more">
        <summary>${t('export.more')}</summary>
        ${field.text('filter', { rows: 2, hint: t('export.filter.hint') })}
      </details>
      <div role="status">${this.#files()}</div>
    </form>`;
  }

  #targets() {
    return html`<fieldset class="export-targets">
      <legend>${t('export.targets')}</legend>
      ${this.offer.targets.map(
        ({ target }) =>
          html`<label
            ><input
              type="checkbox"
              name=${target}
              .checked=${this.wanted.targets.includes(target)}
              @change=${(/** @type {any} */ event) => this.#choose(target, event.target.checked)}
            />
            ${t(`import.target.${target}`)}</label
          >`,
      )}
    </fieldset>`;
  }

  /** Of which day the rows are, and which records of that day. @param {ReturnType<typeof fields>} field */
  #ofDay(field) {
    return html`<p class="hint">
        ${t('export.as-of')} ${days(this.question)}. ${t('export.records')}
      </p>
      ${field.check('inUse')}`;
  }

  /** @returns {[string, string][]} */
  #places() {
    const all = /** @type {[string, string]} */ (['all', t('export.where.all')]);
    const view = /** @type {[string, string]} */ (['view', t('export.where.view')]);
    return this.question.area
      ? [['area', this.area?.name ?? this.question.area], view, all]
      : [all, view];
  }

  /** Each file with its length, as a link. */
  #files() {
    const { targets } = this.wanted;
    if (targets.length === 0) return html`<p class="hint">${t('export.choose')}</p>`;
    return html`<ul class="export-files">
      ${targets.map((target) => html`<li>${this.#file(target)}</li>`)}
    </ul>`;
  }

  /** @param {string} target */
  #file(target) {
    const name = t(`import.target.${target}`);
    const { rows: count, error } = this.#counts.of(target);
    if (isOfFilter(error)) {
      return html`<span class="hint">${name}: ${t('export.filter.wrong')}</span>`;
    }
    if (error) return html`${name} <problem-note .error=${error}></problem-note>`;
    if (count === undefined) return html`<span aria-busy="true">${name}: ${t('ui.loading')}</span>`;
    if (count === 0) return html`<span class="hint">${name}: ${t('export.nothing')}</span>`;
    const how = form(this.wanted, this.#format?.anySystem ?? false);
    const address = api.url(`/api/exports/${target}`, { ...this.#rowsOf(target), ...how });
    return html`<a class="button primary" href=${address} download
      >${icon('export')} ${t('export.file', { name, count: number(count) })}</a
    >`;
  }

  /** @param {string} target @param {boolean} wanted */
  #choose(target, wanted) {
    const others = this.wanted.targets.filter((other) => other !== target);
    this.#want({ targets: wanted ? [...others, target] : others });
  }

  /** @param {Record<string, any>} change */
  #want(change) {
    this.wanted = { ...this.wanted, ...change };
  }
}
customElements.define('export-form', ExportForm);

/** @param {import('../../router.js').Question} question */
function days({ date: day, knownOn }) {
  const known = knownOn ? ` · ${t('dashboard.known-on', { date: date(knownOn) })}` : '';
  return `${day ? date(day) : t('export.today')}${known}`;
}

/** @param {Event} event */
function prevent(event) {
  event.preventDefault();
}
