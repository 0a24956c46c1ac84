import { t } from '../../i18n/index.js';
import { NATIONAL_WATERS } from '../../map/national-waters.js';

/** What a map says in the reader's language: its buttons, and the names of the archipelagos of Viet Nam. */
export function mapWords() {
  return {
    zoomInTitle: t('map.zoom-in'),
    zoomOutTitle: t('map.zoom-out'),
    waters: NATIONAL_WATERS.map(({ key }) => t(key)),
  };
}
