/** The map page. */
export default {
  'map.title': 'Infrastructure map',
};
