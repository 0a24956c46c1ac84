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

/** The file of each kind, as exports call it: like its layer. @type {Readonly<Record<string, string>>} */
export const FILES = Object.freeze(
  Object.fromEntries(
    Object.entries(KIND_ICONS).map(([kind, picture]) => [
      kind,
      Object.keys(LAYER_ICONS).find((layer) => LAYER_ICONS[layer] === picture) ?? '',
    ]),
  ),
);
