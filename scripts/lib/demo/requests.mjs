/**
 * Requests to share in every state, filed so many days before the demo starts; whom they ask, and how it went on.
 *
 * @typedef {import('./mast-use.mjs').Use} Use
 * @typedef {{kind: string, code: string, owner: string}} Place
 */
import { random } from './random.mjs';

export const REQUEST_COLUMNS = [
  'kind',
  'asset',
  'owner',
  'requester',
  'places',
  'purpose',
  'state',
  'filedDaysAgo',
  'answeredDaysAgo',
  'refusalClass',
  'refusalReason',
  'contract',
  'signedDaysAgo',
  'firstUseDaysAgo',
];

/** @typedef {{kind?: string, owner: string, requester: string, state: string, filed: number, answered?: number, why?: [string, string], signed?: number, firstUse?: number}} Story */

/** In any order; they are numbered as they were filed. @type {Story[]} */
const STORIES = [
  { owner: 'MEKOFONE', requester: 'SONGTEL', state: 'FILED', filed: 2 },
  { owner: 'MEKOFONE', requester: 'SONGTEL', state: 'FILED', filed: 26 },
  { owner: 'SONGTEL', requester: 'MEKOFONE', state: 'FILED', filed: 1 },
  { owner: 'SONGTEL', requester: 'MEKOFONE', state: 'FILED', filed: 19 },
  { kind: 'POLE', owner: 'DIENLUC', requester: 'MEKOFONE', state: 'FILED', filed: 4 },
  { kind: 'DUCT_SECTION', owner: 'SONGTEL', requester: 'MEKOFONE', state: 'FILED', filed: 33 },
  { owner: 'MEKOFONE', requester: 'SONGTEL', state: 'ACCEPTED', filed: 14, answered: 6 },
  { owner: 'SONGTEL', requester: 'MEKOFONE', state: 'ACCEPTED', filed: 21, answered: 13 },
  {
    owner: 'COTVIET',
    requester: 'SONGTEL',
    state: 'REFUSED',
    filed: 41,
    answered: 33,
    why: ['LOAD', 'Cột không còn khả năng chịu tải cho thêm một bộ ăng ten'],
  },
  {
    owner: 'SONGTEL',
    requester: 'MEKOFONE',
    state: 'REFUSED',
    filed: 52,
    answered: 46,
    why: ['TECHNICAL', 'Vị trí đề nghị che chắn ăng ten đang hoạt động'],
  },
  {
    owner: 'MEKOFONE',
    requester: 'SONGTEL',
    state: 'REFUSED',
    filed: 60,
    answered: 49,
    why: ['OTHER', 'Hợp đồng thuê đất sắp hết hạn, không gia hạn'],
  },
  { owner: 'MEKOFONE', requester: 'SONGTEL', state: 'WITHDRAWN', filed: 16, answered: 11 },
  {
    owner: 'COTVIET',
    requester: 'MEKOFONE',
    state: 'CONTRACTED',
    filed: 64,
    answered: 57,
    signed: 30,
    firstUse: 3,
  },
  {
    owner: 'MEKOFONE',
    requester: 'SONGTEL',
    state: 'CONTRACTED',
    filed: 80,
    answered: 71,
    signed: 45,
    firstUse: 10,
  },
];

const PURPOSE = {
  MAST: 'Lắp đặt ba ăng ten và thiết bị 4G, 5G',
  POLE: 'Treo một tuyến cáp quang 24 sợi',
  DUCT_SECTION: 'Kéo một cáp quang 96 sợi',
};

/** What is offered, in use, and has room. @param {import('./sites.mjs').Mast[]} masts @param {import('./lines.mjs').Pole[]} poles @param {import('./lines.mjs').Route[]} sections @returns {Place[]} */
export function placesWithRoom(masts, poles, sections) {
  return [
    ...masts
      .filter((mast) => mast.offered && mast.retiredOn === '' && Number(mast.capacity) >= 3)
      .map((mast) => ({ ...mast, kind: 'MAST' })),
    ...poles
      .filter((pole) => pole.owner === 'DIENLUC' && pole.status === 'ACTIVE')
      .map((pole) => ({ ...pole, kind: 'POLE' })),
    ...sections
      .filter((section) => section.offered && section.status === 'ACTIVE')
      .map((section) => ({ ...section, kind: 'DUCT_SECTION' })),
  ];
}

/** @param {Place[]} places @param {Use[]} uses */
export function requests(places, uses) {
  const chance = random('requests');
  const users = new Map();
  for (const one of uses) users.set(one.asset, [...(users.get(one.asset) ?? []), one]);
  const free = chance.shuffled(places);
  return [...STORIES]
    .sort((a, b) => b.filed - a.filed)
    .map((story, i) => {
      const kind = /** @type {keyof typeof PURPOSE} */ (story.kind ?? 'MAST');
      const at = free.findIndex(
        (place) =>
          place.kind === kind &&
          place.owner === story.owner &&
          fits(users.get(place.code) ?? [], story.requester),
      );
      const [place] = free.splice(at, 1);
      const contract = story.signed === undefined ? '' : `${i + 1}/HĐ-DC-${story.requester}`;
      return [
        kind,
        place.code,
        story.owner,
        story.requester,
        1,
        PURPOSE[kind],
        story.state,
        story.filed,
        story.answered ?? '',
        ...(story.why ?? ['', '']),
        contract,
        story.signed ?? '',
        story.firstUse ?? '',
      ];
    });
}

/** One use, and not by whoever asks. @param {Use[]} uses @param {string} requester */
function fits(uses, requester) {
  return (
    uses.length === 1 && uses[0].organisation !== requester && uses[0].used && uses[0].usedTo === ''
  );
}
