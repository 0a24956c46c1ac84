/**
 * The pages of the product, in the order of the navigation. A new page is a folder in `page/`, a line here, an icon
 * `icons/<id>.svg` and the text `nav.<id>`.
 *
 * Its element gets `me` (who is signed in), `question` (area, date, boundaries, knownOn), `area` (the chosen area, null
 * until known), `rest` (the further path) and `params` (everything else in the address).
 *
 * @typedef {import('./session.js').Role} Role
 * @typedef {object} Page
 * @property {string} id
 * @property {string} element
 * @property {Role[]} [roles] who has it; everybody when left out
 * @property {boolean} [hidden] reached by links only, not in the navigation
 * @property {Role[]} [shownTo] who has it in the navigation all the same
 * @property {boolean | 'days'} question whether the page asks about an area and a day, or about days alone
 * @property {() => Promise<unknown>} load
 */

/** Who deals with assets, and not only with the hamlets of a commune. @type {Role[]} */
const DEALERS = ['ADMINISTRATOR', 'PLANNER', 'INSPECTOR', 'OPERATOR'];

/** The authority. @type {Role[]} */
const AUTHORITY = ['ADMINISTRATOR', 'PLANNER', 'INSPECTOR'];

/** @type {Page[]} */
export const PAGES = [
  {
    id: 'map',
    element: 'map-page',
    question: true,
    load: () => import('./page/map/map-page.js'),
  },
  {
    id: 'assets',
    element: 'assets-page',
    question: true,
    load: () => import('./page/assets/assets-page.js'),
  },
  {
    id: 'my-work',
    element: 'my-work-page',
    question: false,
    load: () => import('./page/my-work/my-work-page.js'),
  },
  {
    id: 'inspections',
    element: 'inspections-page',
    roles: AUTHORITY,
    question: false,
    hidden: true,
    shownTo: ['INSPECTOR'],
    load: () => import('./page/inspections/inspections-page.js'),
  },
  {
    id: 'findings',
    element: 'findings-page',
    roles: AUTHORITY,
    question: false,
    hidden: true,
    load: () => import('./page/inspections/findings-page.js'),
  },
  {
    id: 'organisations',
    element: 'organisations-page',
    question: false,
    hidden: true,
    load: () => import('./page/organisations/organisations-page.js'),
  },
  {
    id: 'zones',
    element: 'zones-page',
    question: 'days',
    hidden: true,
    load: () => import('./page/territory/zones-page.js'),
  },
  {
    id: 'areas',
    element: 'areas-page',
    question: 'days',
    hidden: true,
    load: () => import('./page/territory/areas-page.js'),
  },
  {
    id: 'dashboard',
    element: 'dashboard-page',
    question: true,
    load: () => import('./page/dashboard/dashboard-page.js'),
  },
  {
    id: 'definitions',
    element: 'definitions-page',
    question: true,
    hidden: true,
    load: () => import('./page/definitions/definitions-page.js'),
  },
  {
    id: 'plans',
    element: 'plans-page',
    roles: AUTHORITY,
    question: 'days',
    hidden: true,
    load: () => import('./page/plans/plans-page.js'),
  },
  {
    id: 'rows',
    element: 'rows-page',
    roles: DEALERS,
    question: true,
    hidden: true,
    load: () => import('./page/rows/rows-page.js'),
  },
  {
    id: 'rounds',
    element: 'rounds-page',
    roles: DEALERS,
    question: false,
    hidden: true,
    load: () => import('./page/rounds/rounds-page.js'),
  },
  {
    id: 'contests',
    element: 'contests-page',
    roles: DEALERS,
    question: false,
    hidden: true,
    load: () => import('./page/contests/contests-page.js'),
  },
  {
    id: 'coverage',
    element: 'coverage-page',
    question: true,
    load: () => import('./page/coverage/coverage-page.js'),
  },
  {
    id: 'requests',
    element: 'requests-page',
    roles: DEALERS,
    question: false,
    load: () => import('./page/requests/requests-page.js'),
  },
  {
    id: 'change-sets',
    element: 'change-sets-page',
    question: false,
    load: () => import('./page/change-sets/change-sets-page.js'),
  },
  {
    id: 'review-policies',
    element: 'review-policies-page',
    roles: ['ADMINISTRATOR', 'PLANNER'],
    question: false,
    hidden: true,
    load: () => import('./page/review-policies/review-policies-page.js'),
  },
  {
    id: 'import',
    element: 'import-page',
    roles: ['ADMINISTRATOR', 'PLANNER', 'OPERATOR'],
    question: false,
    load: () => import('./page/import/import-page.js'),
  },
  {
    id: 'reports',
    element: 'reports-page',
    roles: AUTHORITY,
    question: true,
    hidden: true,
    load: () => import('./page/reports/reports-page.js'),
  },
  {
    id: 'published',
    element: 'published-page',
    question: false,
    hidden: true,
    load: () => import('./page/published/published-page.js'),
  },
  {
    id: 'quality',
    element: 'quality-page',
    roles: DEALERS,
    question: 'days',
    load: () => import('./page/quality/quality-page.js'),
  },
  {
    id: 'same-place',
    element: 'same-place-page',
    roles: AUTHORITY,
    question: true,
    hidden: true,
    load: () => import('./page/same-place/same-place-page.js'),
  },
  {
    id: 'same-direction',
    element: 'same-direction-page',
    roles: AUTHORITY,
    question: true,
    hidden: true,
    load: () => import('./page/same-direction/same-direction-page.js'),
  },
  {
    id: 'next',
    element: 'next-page',
    roles: DEALERS,
    question: true,
    hidden: true,
    load: () => import('./page/next/next-page.js'),
  },
  {
    id: 'spacing',
    element: 'spacing-page',
    roles: DEALERS,
    question: true,
    hidden: true,
    load: () => import('./page/spacing/spacing-page.js'),
  },
  {
    id: 'users',
    element: 'users-page',
    roles: ['ADMINISTRATOR'],
    question: false,
    load: () => import('./page/users/users-page.js'),
  },
  {
    id: 'accesses',
    element: 'accesses-page',
    roles: ['ADMINISTRATOR'],
    question: false,
    hidden: true,
    load: () => import('./page/accesses/accesses-page.js'),
  },
  {
    id: 'notices',
    element: 'notices-page',
    question: false,
    hidden: true,
    load: () => import('./page/notices/notices-page.js'),
  },
  {
    id: 'background-map',
    element: 'background-map-page',
    roles: ['ADMINISTRATOR'],
    question: false,
    hidden: true,
    load: () => import('./page/background-map/background-map-page.js'),
  },
  {
    id: 'account',
    element: 'account-page',
    question: false,
    hidden: true,
    load: () => import('./page/account/account-page.js'),
  },
];

/** @param {Role} role */
export function pagesFor(role) {
  return PAGES.filter((page) => !page.roles || page.roles.includes(role)).map((page) =>
    page.shownTo?.includes(role) ? { ...page, hidden: false } : page,
  );
}
