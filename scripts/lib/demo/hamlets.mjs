/**
 * The hamlets: a stretch of canal each, with the strip of houses along it.
 *
 * @typedef {import('./territory.mjs').Commune} Commune
 * @typedef {import('./plane.mjs').Line} Line
 * @typedef {{code: string, name: string, type: string, commune: Commune, canal: Line, from: number, to: number, half: number,
 *   settled: boolean, people: number, households: number, quiet: Line}} Hamlet
 */
import { lengthOf, stretch } from './plane.mjs';
import { random } from './random.mjs';

/** Where on the canals of a commune a hamlet may lie: canal, and the shares of its length. */
const PLACES = [
  ...[0, 1, 2].flatMap((canal) => [
    { canal, from: 0.01, to: 0.23 },
    { canal, from: 0.27, to: 0.45 },
    { canal, from: 0.55, to: 0.73 },
    { canal, from: 0.77, to: 0.99 },
  ]),
  { canal: 3, from: 0.2, to: 0.43 },
  { canal: 3, from: 0.57, to: 0.8 },
];

const LONGEST = 2_600;

/** The first place is the one that stays without signal where a commune has such a hamlet: how much of it. @type {Record<string, number>} */
const WITHOUT_SIGNAL = {
  'Xã Giồng Đước': 1,
  'Xã Cồn Nhàn': 1,
  'Xã Vàm Trăng': 1,
  'Xã Kinh Mới': 0.1,
};
const WITHOUT_SETTLED_AREA = '99009-05';

const FIRST = [
  'Bình',
  'Tân',
  'Phú',
  'Hòa',
  'Long',
  'An',
  'Mỹ',
  'Vĩnh',
  'Thạnh',
  'Phước',
  'Trường',
  'Ngọc',
];
const SECOND = [
  'Lợi',
  'Thành',
  'Đông',
  'Hưng',
  'Phú',
  'Quới',
  'Điền',
  'Thuận',
  'Hiệp',
  'Khánh',
  'Lộc',
  'Bình',
  'Tây',
  'Thới',
];
const LANDMARKS = [
  'Giồng Chùa',
  'Rạch Gốc',
  'Cái Sậy',
  'Xẻo Đước',
  'Kinh Ngang',
  'Vàm Nhỏ',
  'Cây Dừa',
  'Bờ Bao',
  'Mũi Cồn',
];

/** @param {Commune[]} communes @returns {Hamlet[]} */
export function hamlets(communes) {
  const chance = random('hamlets');
  const names = chance.shuffled([
    ...FIRST.flatMap((a) => SECOND.filter((b) => a !== b).map((b) => `${a} ${b}`)),
    ...LANDMARKS,
  ]);
  return communes.flatMap((commune, c) => {
    const count = commune.town ? 10 : 13 + (c % 3 === 2 ? 1 : 0);
    const [first, ...others] = PLACES;
    const places = [first, ...chance.shuffled(others)].slice(0, count);
    return places.map((place, i) => hamlet(commune, place, i, chance, names));
  });
}

/** @param {Commune} commune @param {typeof PLACES[0]} place @param {number} i @param {ReturnType<typeof random>} chance @param {string[]} names @returns {Hamlet} */
function hamlet(commune, place, i, chance, names) {
  const canal = commune.canals[place.canal];
  const whole = lengthOf(canal);
  const middle = (whole * (place.from + place.to)) / 2;
  const reach = Math.min((whole * (place.to - place.from)) / 2, LONGEST / 2 - chance.whole(0, 300));
  const [from, to] = [middle - reach, middle + reach];
  const half = commune.town ? chance.whole(110, 170) : chance.whole(70, 150);
  const people =
    Math.round(((to - from) * half * (commune.town ? 6.1 : 4.1)) / 1000) + chance.whole(150, 420);
  const share = i === 0 ? (WITHOUT_SIGNAL[commune.name] ?? 0) : 0;
  const code = `${commune.code}-${String(i + 1).padStart(2, '0')}`;
  return {
    code,
    name: commune.town ? String(i + 1) : /** @type {string} */ (names.pop()),
    type: commune.town ? 'khóm' : 'ấp',
    commune,
    canal,
    from,
    to,
    half,
    settled: code !== WITHOUT_SETTLED_AREA,
    people,
    households: Math.round((people * 10) / chance.whole(34, 40)),
    quiet: share === 0 ? [] : stretch(canal, from, from + (to - from) * share, 50),
  };
}
