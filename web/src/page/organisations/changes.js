/** What can be done to an organisation and to its memberships. */
import { t } from '../../i18n/index.js';
import { KINDS, fieldName, kindWords, shown } from './words.js';

/**
 * @typedef {import('../kept/kept-record.js').Change} Change
 * @typedef {{ code: string, name: string }} Named
 */

const words = Object.freeze({ fieldName, shown });

/** @param {string} code */
export function pathOf(code) {
  return `/api/organisations/${encodeURIComponent(code)}`;
}

/** @returns {import('../kept/kept-form.js').Field[]} */
function facts() {
  return [
    { name: 'name', type: 'text', required: true },
    {
      name: 'kind',
      type: 'select',
      required: true,
      choices: KINDS.map((kind) => [kind, kindWords(kind)]),
      empty: t('requests.form.choose'),
    },
    { name: 'aliases', type: 'names', hint: t('organisation.aliases.hint') },
  ];
}

/** @returns {Change} */
export function creation() {
  const code = /** @type {const} */ ({ name: 'code', type: 'text', required: true });
  return {
    path: '/api/organisations',
    post: true,
    fields: [{ ...code, hint: t('organisation.code.hint') }, ...facts()],
    title: t('organisation.new'),
    unreasoned: true,
    words,
  };
}

/** @param {string} code @returns {Change} */
export function correction(code) {
  return { path: pathOf(code), fields: facts(), title: t('organisation.edit'), words };
}

/** @param {string} code @param {readonly Named[]} organisations @returns {Change} */
export function ending(code, organisations) {
  const others = organisations.filter((one) => one.code !== code);
  return {
    path: pathOf(code),
    step: '/ending',
    fields: [
      { name: 'lastDay', type: 'day' },
      {
        name: 'successor',
        type: 'select',
        choices: choicesOf(others),
        empty: t('organisation.successor.none'),
      },
    ],
    title: t('organisation.end'),
    lead: t('organisation.end.lead'),
    words,
  };
}

/**
 * @param {string} code
 * @param {string} id of the membership; empty: a new one
 * @param {readonly Named[]} groups
 * @returns {Change}
 */
export function membership(code, id, groups) {
  const path = `${pathOf(code)}/memberships`;
  return {
    path: id ? `${path}/${id}` : path,
    post: !id,
    fields: [
      {
        name: 'group',
        type: 'select',
        required: true,
        choices: choicesOf(groups),
        empty: t('requests.form.choose'),
      },
      { name: 'validFrom', type: 'day', hint: t('kept.from.hint') },
      { name: 'validTo', type: 'day', hint: t('kept.to.hint') },
    ],
    title: t(id ? 'organisation.membership.edit' : 'organisation.membership.new'),
    lead: id ? '' : t('organisation.membership.lead'),
    words,
  };
}

/**
 * @param {string} code of the group; empty: a new one
 * @returns {Change}
 */
export function groupChange(code) {
  const name = /** @type {const} */ ({ name: 'name', type: 'text', required: true });
  const own = /** @type {const} */ ({ name: 'code', type: 'text', required: true });
  return {
    path: code ? `/api/groups/${encodeURIComponent(code)}` : '/api/groups',
    post: !code,
    fields: code ? [name] : [{ ...own, hint: t('organisation.code.hint') }, name],
    title: t(code ? 'groups.edit' : 'groups.new'),
    unreasoned: !code,
    words,
  };
}

/** @param {readonly Named[]} named @returns {[string, string][]} */
function choicesOf(named) {
  return named.map(({ code, name }) => [code, name]);
}
