/**
 * The stations on the masts: one per technology of each operator that uses a mast.
 *
 * @typedef {import('./sites.mjs').Mast} Mast
 * @typedef {import('./mast-use.mjs').Use} Use
 * @typedef {{mast: Mast, operator: string, technology: string, range: number, from: string, to: string}} Station
 */
import { isOperator } from './organisations.mjs';
import { random } from './random.mjs';

/** The last day of 2G in the country. */
const LAST_DAY_OF_2G = '2024-10-15';

/** @param {Mast[]} masts @param {Use[]} uses @returns {Station[]} */
export function stations(masts, uses) {
  const chance = random('stations');
  const byCode = new Map(masts.map((mast) => [mast.code, mast]));
  return uses
    .filter((one) => one.used && isOperator(one.organisation))
    .flatMap((one) => {
      const mast = /** @type {Mast} */ (byCode.get(one.asset));
      return [...older(one, mast, chance), ...newer(one, mast, chance)].map((said) => ({
        mast,
        operator: one.organisation,
        ...said,
      }));
    });
}

/** @param {Use} one @param {Mast} mast @param {ReturnType<typeof random>} chance */
function older(one, mast, chance) {
  const since = one.usedFrom;
  if (since !== '' && since >= '2017') return [];
  const reach = Math.min(mast.site.range, 2_000);
  const second = {
    technology: '2G',
    range: reach,
    from: since,
    to: earlier(one.usedTo, LAST_DAY_OF_2G),
  };
  const third = {
    technology: '3G',
    range: Math.floor(reach * 0.08) * 10,
    from: later(since, '2011-03-01'),
    to: one.usedTo,
  };
  return chance.chance(0.5) ? [second, third] : [second];
}

/** @param {Use} one @param {Mast} mast @param {ReturnType<typeof random>} chance */
function newer(one, mast, chance) {
  const rollout = `201${chance.whole(6, 8)}-0${chance.whole(1, 9)}-01`;
  const made = [];
  const last = one.usedTo;
  if (last === '' || last > rollout)
    made.push({
      technology: '4G',
      range: mast.site.range,
      from: one.usedFrom === '' ? '' : later(one.usedFrom, rollout),
      to: last,
    });
  if (mast.site.commune.town && last === '' && chance.chance(0.35)) {
    made.push({
      technology: '5G',
      range: Math.min(mast.site.range, 600),
      from: later(one.usedFrom, `202${chance.whole(4, 5)}-11-01`),
      to: '',
    });
  }
  return made;
}

/** @param {string} a @param {string} b */
function later(a, b) {
  return a > b ? a : b;
}

/** @param {string} a '' = none @param {string} b */
function earlier(a, b) {
  return a !== '' && a < b ? a : b;
}
