/** Says as what somebody acts. */
import { t } from './i18n/index.js';

/**
 * @param {{ role: string, organisation?: string | null, organisationName?: string | null, area?: string | null, areaName?: string | null }} grant
 */
export function grantWords({ role, organisation, organisationName, area, areaName }) {
  const of = organisationName ?? organisation;
  const within = areaName ?? area;
  return [t(`role.${role}`), of, within].filter(Boolean).join(' · ');
}
