/** The five organisations of the demo, in four groups. */

/** How the codes of an organisation's assets begin. @type {Record<string, string>} */
export const PREFIX = {
  SONGTEL: 'STL',
  SONGVINA: 'SVN',
  MEKOFONE: 'MKF',
  COTVIET: 'CTV',
  DIENLUC: 'DLC',
};

/** Code, name, kind, group, name of the group, other names by which lists know it. */
export const ORGANISATIONS = [
  [
    'SONGTEL',
    'Công ty Viễn thông Sông Tel',
    'NETWORK_OPERATOR',
    'SONG',
    'Tập đoàn Viễn thông Sông',
    'Sông Tel|Viễn thông Sông Tel Sông Trăng',
  ],
  [
    'SONGVINA',
    'Công ty Dịch vụ di động Sông Vina',
    'NETWORK_OPERATOR',
    'SONG',
    'Tập đoàn Viễn thông Sông',
    'Sông Vina',
  ],
  [
    'MEKOFONE',
    'Tổng công ty Viễn thông MekoFone',
    'NETWORK_OPERATOR',
    'MEKO',
    'Tổng công ty Viễn thông MekoFone',
    'Meko Fone|MekoFone Khu vực 9',
  ],
  [
    'COTVIET',
    'Công ty cổ phần Hạ tầng Cột Việt',
    'TOWER_COMPANY',
    'COT',
    'Công ty cổ phần Hạ tầng Cột Việt',
    'Cột Việt',
  ],
  [
    'DIENLUC',
    'Công ty Điện lực Sông Trăng',
    'POWER_COMPANY',
    'DIEN',
    'Tổng công ty Điện lực miền Hạ',
    'Điện lực Sông Trăng|PC Sông Trăng',
  ],
];

const OPERATORS = ['SONGTEL', 'SONGVINA', 'MEKOFONE'];

/** @param {string} organisation */
export function isOperator(organisation) {
  return OPERATORS.includes(organisation);
}

/** An operator of the other group. @param {string} owner @param {{chance: (share: number) => boolean}} chance */
export function ofOtherGroup(owner, chance) {
  return owner !== 'MEKOFONE' ? 'MEKOFONE' : chance.chance(0.75) ? 'SONGTEL' : 'SONGVINA';
}

/** The other operator of the same group; only the group SONG has two. @param {string} owner */
export function ofSameGroup(owner) {
  return owner === 'SONGTEL' ? 'SONGVINA' : 'SONGTEL';
}
