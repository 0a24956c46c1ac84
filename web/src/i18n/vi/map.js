/** The map page. */
export default {
  'map.title': 'Bản đồ hạ tầng',
};
