/**
 * The trend of one indicator as a chart and as a table with the same numbers.
 *
 * @typedef {{ date: string, numerator: number, denominator: number, ratio: number | null }} Point
 * @typedef {{ value: number, date: string }} TargetPoint
 */
import { date } from '../../i18n/format.js';
import { percent, targetPercent } from './ratio.js';

const INK = 'var(--chart-ink)';

/**
 * What ECharts needs to draw the trend: a line with a mark at each point, dashed from the last day that has come on, the target as a dashed
 * line with its word.
 *
 * @param {Point[]} series
 * @param {TargetPoint | null} target
 * @param {{ ratio: string, ahead: string, target: string, colour: string }} words
 * @param {string} lastDay ISO, today: what lies after it has not happened yet
 * @param {((value: number) => string) | null} [numbers] how a value is written that is no part of all
 */
export function trendChart(series, target, words, lastDay, numbers = null) {
  const least = numbers ? 1 : 0.01;
  const top = Math.max(least, target?.value ?? 0, ...series.map((point) => point.ratio ?? 0));
  return {
    animation: false,
    aria: { enabled: false },
    grid: { left: 8, right: 44, top: 24, bottom: 4, containLabel: true },
    textStyle: { fontFamily: 'inherit', color: INK },
    tooltip: {
      trigger: 'axis',
      valueFormatter: (/** @type {number | null} */ v) =>
        numbers && v !== null ? numbers(v) : percent(v),
    },
    xAxis: {
      type: 'category',
      data: series.map((p) => date(p.date)),
      boundaryGap: false,
      axisLabel: { color: INK },
    },
    yAxis: {
      type: 'value',
      min: 0,
      max: niceTop(top, numbers ? Infinity : 1),
      axisLabel: {
        color: INK,
        formatter: numbers ?? targetPercent,
      },
    },
    series: [
      {
        ...line(words.ratio, words.colour),
        data: series.map((p) => (p.date <= lastDay ? p.ratio : null)),
        markLine: target ? targetLine(target, words, numbers ?? targetPercent) : undefined,
      },
      ...ahead(series, words, lastDay),
    ],
  };
}

/**
 * @param {string} name
 * @param {string} colour
 */
function line(name, colour) {
  return {
    name,
    type: 'line',
    symbol: 'circle',
    symbolSize: 7,
    lineStyle: { width: 2, color: colour },
    itemStyle: { color: colour },
  };
}

/**
 * What is recorded for days to come, from the last one that has come on; nothing where there are none.
 *
 * @param {Point[]} series
 * @param {{ ahead: string, colour: string }} words
 * @param {string} lastDay
 */
function ahead(series, { ahead: name, colour }, lastDay) {
  const first = series.findIndex((p) => p.date > lastDay);
  if (first < 0) return [];
  return [
    {
      ...line(name, colour),
      data: series.map((p, at) => (at >= first - 1 ? p.ratio : null)),
      symbol: 'emptyCircle',
      lineStyle: { width: 2, color: colour, type: 'dashed' },
    },
  ];
}

/**
 * @param {TargetPoint} target
 * @param {{ target: string }} words
 * @param {(value: number) => string} written
 */
function targetLine(target, words, written) {
  return {
    silent: true,
    symbol: 'none',
    lineStyle: { type: 'dashed', width: 2, color: INK },
    label: {
      position: 'insideStartTop',
      color: INK,
      formatter: `${words.target} ${written(target.value)}`,
    },
    data: [{ yAxis: target.value }],
  };
}

/** The next round number above the highest value. @param {number} top @param {number} [most] of a fraction 1 */
export function niceTop(top, most = 1) {
  const step = 10 ** Math.floor(Math.log10(top));
  const round = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((n) => n * step >= top * 1.1) ?? 15;
  return Math.min(most, Number((round * step).toPrecision(3)));
}

/**
 * The years that a trend goes back from a date.
 *
 * @param {string} date ISO
 * @param {number} years
 */
export function yearsBefore(date, years) {
  return `${Number(date.slice(0, 4)) - years}${date.slice(4)}`.replace(/-02-29$/, '-02-28');
}

/** How far back the trend goes, by its step. @type {Record<string, number>} */
const YEARS = { YEAR: 10, QUARTER: 4, MONTH: 2 };
/** How many days a trend of days has. */
const DAYS = 60;

/**
 * The first day of a trend, by its step.
 *
 * @param {string} day ISO, its last one
 * @param {string} step
 */
export function seriesFrom(day, step) {
  if (step !== 'DAY') return yearsBefore(day, YEARS[step] ?? 1);
  const first = new Date(`${day}T00:00:00Z`);
  first.setUTCDate(first.getUTCDate() - DAYS);
  return first.toISOString().slice(0, 10);
}
