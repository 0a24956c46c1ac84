/**
 * Hoàng Sa and Trường Sa, the archipelagos of Viet Nam: the one place from which every map of the product has them. Their islands are in the style of every
 * vector map, and their names (waters-names.js) are put on it by the map itself; no extract or layer can leave them out.
 *
/**
 * @typedef {{ key: string, at: [lng: number, lat: number], islands: [lng: number, lat: number][] }} Archipelago
 *   `key`: of its name among the texts
 */

/** Longitude, latitude; the greater islands of each. @type {readonly Archipelago[]} */
export const NATIONAL_WATERS = Object.freeze([
  {
    key: 'map.hoang-sa',
    at: [112, 16.5],
    islands: [
      [111.61, 16.53], // Hoàng Sa
      [111.71, 16.46], // Duy Mộng
      [111.51, 16.45], // Quang Ảnh
      [111.2, 15.79], // Tri Tôn
      [112.34, 16.84], // Phú Lâm
      [112.73, 16.67], // Linh Côn
    ],
  },
  {
    key: 'map.truong-sa',
    at: [111.9, 8.6],
    islands: [
      [111.92, 8.65], // Trường Sa
      [112.25, 8.86], // Đá Tây
      [112.92, 7.88], // An Bang
      [113.69, 8.97], // Phan Vinh
      [114.33, 9.89], // Sinh Tồn
      [114.37, 10.18], // Nam Yết
      [114.37, 10.38], // Ba Bình
      [114.48, 10.37], // Sơn Ca
      [114.28, 11.05], // Thị Tứ
      [114.33, 11.43], // Song Tử Tây
    ],
  },
]);

/** The source of the islands in a style. @type {import('maplibre-gl').GeoJSONSourceSpecification} */
export const ISLANDS = {
  type: 'geojson',
  data: {
    type: 'MultiPoint',
    coordinates: NATIONAL_WATERS.flatMap(({ islands }) => islands),
  },
};

/** @param {import('./ground-colours.js').Palette} palette @returns {import('maplibre-gl').LayerSpecification} */
export function islands({ land, island }) {
  return {
    id: 'islands',
    type: 'circle',
    source: 'islands',
    paint: {
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 3, 1.2, 8, 3],
      'circle-color': land,
      'circle-stroke-color': island,
      'circle-stroke-width': 1,
    },
  };
}
