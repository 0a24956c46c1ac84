/** Pictures of the kinds of assets, in ../../icons/. @type {Readonly<Record<string, string>>} */
export const KIND_ICONS = Object.freeze({
  SITE: 'site',
  MAST: 'mast',
  POLE: 'pole',
  POLE_LINE: 'pole-line',
  MANHOLE: 'manhole',
  DUCT_SECTION: 'duct-section',
  CABLE: 'cable',
  DISTRIBUTION_POINT: 'distribution-point',
  TRENCH: 'trench',
  TUNNEL: 'tunnel',
  SHELTER: 'shelter',
  SERVICE_POINT: 'service-point',
});

/** The same by the layer of the map. @type {Readonly<Record<string, string>>} */
export const LAYER_ICONS = Object.freeze({
  sites: 'site',
  masts: 'mast',
  poles: 'pole',
  'pole-lines': 'pole-line',
  manholes: 'manhole',
  'duct-sections': 'duct-section',
  cables: 'cable',
  'distribution-points': 'distribution-point',
  trenches: 'trench',
  tunnels: 'tunnel',
  shelters: 'shelter',
  'service-points': 'service-point',
});
