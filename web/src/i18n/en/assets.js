/** The list of assets, and the filters of assets on every page. */
export default {
  'nav.assets': 'List',
  'assets.title': 'List of assets',
  'assets.caption': '{count} assets',
  'assets.caption.first': 'The first {count} assets',
  'assets.export': 'Export these assets',
  'assets.capacity': 'Places',
  'assets.freePlaces': 'Free',
  'filter.kind': 'Kind of asset',
  'filter.status': 'Status',
  'filter.owner': 'Owner',
  'filter.tenant': 'User',
  'filter.user': 'User',
  'filter.hamlet': 'Hamlet',
  'filter.code': 'Code',
  'filter.codeContains': 'Code contains',
};
