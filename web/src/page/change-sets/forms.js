/**
 * Where the form is in which a change was made, to be opened again inside the draft.
 *
 * @param {import('./model.js').Item} item
 * @param {string} draft id of the change-set
 * @returns {{ rest: string[], params: Record<string, string> }} the further path of the map page
 */
export function formOf({ id, act, subjectId, after }, draft) {
  const [subject = '', what = ''] = act.split(/-(.*)/s);
  const params = { draft, item: id };
  const rest = {
    asset: () => ofAsset(what, subjectId ?? ''),
    part: () => ['asset', after.asset],
    tenancy: () => ofTenancy(what, after.asset, subjectId ?? ''),
    document: () => ['asset', after.asset],
    unit: () => ('commune' in after ? ['hamlet', after.code, 'edit'] : []),
  }[subject];
  return { rest: rest ? rest() : [], params };
}

/** @param {string} what @param {string} id */
function ofAsset(what, id) {
  if (what === 'register') return ['new'];
  if (what === 'change') return ['asset', id, 'edit'];
  return what === 'retire' ? ['asset', id, 'retire'] : ['asset', id];
}

/** @param {string} what @param {string} asset @param {string} id */
function ofTenancy(what, asset, id) {
  if (what === 'report') return ['asset', asset, 'tenancy'];
  if (what === 'change') return ['asset', asset, 'tenancy', id];
  return what === 'end' ? ['asset', asset, 'tenancy-end', id] : ['asset', asset];
}
