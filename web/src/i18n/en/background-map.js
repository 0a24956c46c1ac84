/** The page of the background map, and what can be wrong with an extract. */
export default {
  'nav.background-map': 'Background map',
  'background-map.title': 'Background map',
  'background-map.about':
    'Roads, waters and places under every map, from an extract of OpenStreetMap that lies on this server: maps need no internet. A new extract replaces all of the old one.',
  'background-map.file': 'Extract of OpenStreetMap (.osm.pbf or .osm)',
  'background-map.file.hint':
    'For example that of Viet Nam by Geofabrik (vietnam-latest.osm.pbf). The file must be sorted (nodes, ways, relations, by id), as those who publish extracts write them.',
  'background-map.send': 'Load background map',
  'background-map.sending': 'Sending the file …',
  'background-map.running': '{file}: {read} things read, begun {since}',
  'background-map.running.old':
    'The old map is shown until the new one is whole. You may leave this page.',
  'background-map.none': 'No background map was loaded yet.',
  'background-map.caption': 'Extracts that were loaded, the one in use on top',
  'background-map.name': 'File',
  'background-map.origin': 'Source',
  'background-map.origin.OPENSTREETMAP': 'OpenStreetMap (ODbL)',
  'background-map.origin.DEMO': 'Demo, invented',
  'background-map.dataOf': 'Data of',
  'background-map.loaded': 'Loaded at, by',
  'background-map.roads': 'Roads',
  'background-map.waterways': 'Waterways',
  'background-map.waters': 'Waters',
  'background-map.places': 'Places',
  'problem.not-openstreetmap':
    'The file is not data of OpenStreetMap: it has to be .osm.pbf or .osm.',
  'problem.damaged-extract': 'The file breaks off or is damaged. Fetch it again whole.',
  'problem.unknown-osm-feature':
    'The file uses {feature}, which is not understood. Take a plain extract (osmium cat writes one).',
  'problem.extract-not-sorted':
    'The file is not sorted (seen at {id}). Sort it with osmium sort and send it again.',
  'problem.empty-extract':
    'The file has no road, no water and no place. The old map stays as it is.',
  'problem.other-extract-loading':
    'Another background map is being loaded. Send this one when it is done.',
  'problem.loading-broke-off':
    'Loading the background map broke off; the old one stays as it is. The log of the server says why.',
};
