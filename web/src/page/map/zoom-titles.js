import { t } from '../../i18n/index.js';

/** What the buttons of a map are called in the reader's language. */
export function zoomTitles() {
  return { zoomInTitle: t('map.zoom-in'), zoomOutTitle: t('map.zoom-out') };
}
