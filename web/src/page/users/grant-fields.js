import { html, nothing } from 'lit';
import { t } from '../../i18n/index.js';
import { fields } from '../../ui/fields.js';

const ROLES = ['ADMINISTRATOR', 'PLANNER', 'INSPECTOR', 'OPERATOR', 'COMMUNE_OFFICE'];

/** @typedef {{ role?: string | null, organisation?: string | null, area?: string | null }} GrantDraft */

/** Whether who acts as this has an area. @param {GrantDraft} grant */
export function mayHaveArea({ role }) {
  return role === 'PLANNER' || role === 'OPERATOR' || role === 'COMMUNE_OFFICE';
}

/** The names of the fields that are still to be filled in, of the grant at a place in the list. @param {GrantDraft} grant @param {number} at */
export function missingIn({ role, organisation, area }, at) {
  const missing = [];
  if (!role) missing.push(nameAt('role', at));
  if (role === 'OPERATOR' && !organisation) missing.push(nameAt('organisation', at));
  if (role === 'COMMUNE_OFFICE' && !area) missing.push(nameAt('area', at));
  return missing;
}

/** Only what goes with the role. @param {GrantDraft} grant */
export function saidOf(grant) {
  return {
    role: grant.role ?? null,
    organisation: grant.role === 'OPERATOR' ? (grant.organisation ?? null) : null,
    area: mayHaveArea(grant) ? (grant.area ?? null) : null,
  };
}

/**
 * One of the things that a user may act as.
 *
 * @param {GrantDraft} grant
 * @param {number} at its place in the list; those of the first one have the plain names
 * @param {object} how
 * @param {[string, string][]} how.organisations
 * @param {[string, string][]} how.areas codes and names; none: nobody has told them
 * @param {Record<string, any>} how.faults
 * @param {(grant: GrantDraft) => void} how.set
 * @param {(() => void) | null} how.remove null: it is the only one
 */
export function grantFields(grant, at, { organisations, areas, faults, set, remove }) {
  const values = Object.fromEntries(
    Object.entries(grant).map(([name, value]) => [nameAt(name, at), value]),
  );
  const field = fields({
    values,
    faults,
    set: (name, value) => set({ ...grant, [name.replace(/-.*/, '')]: value }),
    label: (name) => t(`users.${name.replace(/-.*/, '')}`),
  });
  const choose = t('requests.form.choose');
  return html`<fieldset class="grant">
    <legend>${t('users.grant', { number: at + 1 })}</legend>
    ${field.select(
      nameAt('role', at),
      ROLES.map((role) => [role, t(`role.${role}`)]),
      { empty: choose, required: true },
    )}
    ${
      grant.role === 'OPERATOR'
        ? field.select(nameAt('organisation', at), organisations, { empty: choose, required: true })
        : nothing
    }
    ${mayHaveArea(grant) ? areaField(field, nameAt('area', at), grant, areas) : nothing}
    ${
      remove
        ? html`<button type="button" class="quiet" @click=${remove}>
            ${t('users.grant.remove', { number: at + 1 })}
          </button>`
        : nothing
    }
  </fieldset>`;
}

/**
 * Chosen among the areas there are; an area that has ended stays as it is recorded.
 *
 * @param {ReturnType<typeof fields>} field
 * @param {string} name
 * @param {GrantDraft} grant
 * @param {[string, string][]} areas
 */
function areaField(field, name, grant, areas) {
  if (areas.length === 0) return field.text(name, hintOf(grant));
  const known = !grant.area || areas.some(([code]) => code === grant.area);
  /** @type {[string, string][]} */
  const choices = known ? areas : [[String(grant.area), String(grant.area)], ...areas];
  const empty = t(grant.role === 'COMMUNE_OFFICE' ? 'requests.form.choose' : 'users.area.all');
  return field.select(name, choices, { ...hintOf(grant), empty });
}

/** A commune office has an area, others may do without. @param {GrantDraft} grant */
function hintOf({ role }) {
  return role === 'COMMUNE_OFFICE' ? { required: true } : { hint: t('users.area.hint') };
}

/** @param {string} name @param {number} at */
function nameAt(name, at) {
  return at === 0 ? name : `${name}-${at + 1}`;
}
