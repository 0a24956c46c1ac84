/**
 * The number that the rows on the page add up to: the headline's, or that of the way of counting, the kind of unit or the line that
 * was chosen. Each with the name by which the dashboard calls it.
 */
import { html, nothing } from 'lit';
import { number } from '../../i18n/format.js';
import { t } from '../../i18n/index.js';
import { isLength, judgedAgainst, said } from '../dashboard/model.js';
import { valueOf } from '../dashboard/value.js';

/**
 * @typedef {import('../dashboard/model.js').Indicator} Indicator
 * @typedef {{ name: string, numerator: number, denominator: number, ratio: number | null, target: number | null, sentence: string }} Share
 * @typedef {{ name: string, value: number, unit: string }} Count
 */

/**
 * The ratio that the rows stand behind. A line or a kind belongs to the headline; another way of counting has sums of its own,
 * which are not told apart by kind.
 *
 * @param {Indicator} figure
 * @param {Record<string, string>} params variant, kind
 * @returns {Share}
 */
export function share(figure, { variant, kind }) {
  const other = figure.variants.find(({ code }) => code === variant);
  if (other)
    return { ...other, name: said(other.label), sentence: said(other.sentence), target: null };
  const part = figure.parts.find((one) => one.kind === kind);
  const sentence = said(figure.definition.sentence);
  if (part) {
    const ratio = part.denominator === 0 ? null : part.numerator / part.denominator;
    return { ...part, name: t(`part.${part.kind}`), ratio, sentence, target: null };
  }
  const target = judgedAgainst(figure)?.value ?? null;
  return { ...figure, name: t('rows.filter.headline'), sentence, target };
}

/**
 * The line whose rows are shown, under the headline's way of counting, which alone has lines.
 *
 * @param {Indicator} figure
 * @param {Record<string, string>} params variant, line
 * @returns {Count | null}
 */
export function counted({ indicator, lines }, { variant, line }) {
  const found = lines.find(({ code }) => code === line);
  if (!found || variant) return null;
  const { label, value, unit } = found;
  return {
    name: said(label),
    value,
    unit: t(unit === 'UNIT' ? `unit.${indicator}` : `unit.${unit}`),
  };
}

/**
 * @param {Indicator} figure
 * @param {Record<string, string>} params
 * @param {string} place the name of the area
 */
export function shownFigure(figure, params, place) {
  const line = counted(figure, params);
  const one = share(figure, params);
  const digits = isLength(figure.indicator) ? 3 : 0;
  const behind = [t(`unit.${figure.indicator}`), place].filter(Boolean).join(' · ');
  return html`${line ? html`<p class="as-of"><strong>${line.name}: ${number(line.value, 3)} ${line.unit}</strong></p>` : nothing}
    <p class="as-of">
      ${one.name}: <strong>${valueOf(figure.indicator, one, one.target)}</strong> =
      ${number(one.numerator, digits)} / ${number(one.denominator, digits)} ${behind}
    </p>
    <p class="as-of">${one.sentence}</p>`;
}
