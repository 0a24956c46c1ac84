/** Telecom routes that run in the same direction. */
export default {
  'nav.same-direction': 'Routes in the same direction',
  'same-direction.title': 'Routes in the same direction',
  'same-direction.caption': 'Sharing on routes in the same direction',
  'same-direction.shared': 'Shared (km)',
  'same-direction.beside': 'Alone beside another (km)',
  'same-direction.near': 'As near as in towns everywhere',
  'same-direction.all': 'All telecom routes: {km} km. Left out: {unknown} km of unknown age.',
  'same-direction.map': 'Map of the stretches',
  'same-direction.stretches':
    'Stretches alone beside another group’s route, the longest first: {count} of {total}',
  'same-direction.route': 'Route',
  'same-direction.group': 'Group',
  'same-direction.other': 'Route beside it',
  'same-direction.other-group': 'Group beside',
  'same-direction.length': 'Length (m)',
  'same-direction.metres': 'Apart (m)',
  'same-direction.since': 'Built since',
  'same-direction.townM': 'Apart in towns (m)',
  'same-direction.outsideM': 'Apart outside (m)',
  'same-direction.headingDeg': 'Headings differ (degrees)',
  'same-direction.leastM': 'Shortest stretch (m)',
};
