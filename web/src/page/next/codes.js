/** The indicators whose units one more tenant makes shared. */
export const OPEN_CODES = [
  'mast-sharing',
  'site-sharing',
  'pole-sharing',
  'pole-km-sharing',
  'duct-sharing',
  'duct-section-sharing',
];
