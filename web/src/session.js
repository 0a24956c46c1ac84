/**
 * Who is signed in, and what that person may do here. The server decides again; this only keeps useless
 * buttons off the screen.
 *
 * @typedef {'ADMINISTRATOR' | 'PLANNER' | 'INSPECTOR' | 'OPERATOR' | 'COMMUNE_OFFICE'} Role
 * @typedef {{ id: string, role: Role, organisation: string | null, organisationName: string | null, area: string | null,
 *   areaName: string | null }} Grant something that an account may act as
 * @typedef {{ username: string, displayName: string, role: Role, organisation: string | null,
 *   organisationName: string | null, area: string | null, areaName: string | null, acting: string | null, grants: Grant[] }} Me
 *   the role, organisation and area are those in which it acts now
 */

/** @param {Me} me */
export function mayEditAssets(me) {
  return me.role !== 'INSPECTOR' && me.role !== 'COMMUNE_OFFICE';
}

/** Whether somebody sees everybody's assets in full. @param {Me} me */
export function isAuthority(me) {
  return me.role !== 'OPERATOR' && me.role !== 'COMMUNE_OFFICE';
}

/** The facts of hamlets are kept by the authority's planners, and by the offices of their communes. @param {Me} me */
export function mayEditHamlets(me) {
  return mayEditTerritory(me) || me.role === 'COMMUNE_OFFICE';
}

/** Territory and organisations are kept by the authority's planners. @param {Me} me */
export function mayEditTerritory(me) {
  return me.role === 'PLANNER' || me.role === 'ADMINISTRATOR';
}

/**
 * @param {Me} me
 * @param {string | null | undefined} owner code of the owning organisation
 */
export function mayEditAsset(me, owner) {
  if (me.role === 'OPERATOR')
    return owner !== null && owner !== undefined && owner === me.organisation;
  return mayEditAssets(me);
}
