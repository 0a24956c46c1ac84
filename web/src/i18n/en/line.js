/** Lines drawn on the map, and their vertices. */
export default {
  'line.title': 'Route: vertices',
  'line.draw':
    'Click on the map for each vertex, and on the last one to end; or type or paste coordinates into the table. By keyboard: Enter on the map sets a vertex in its middle.',
  'line.reroute':
    'Drag vertices on the map; drag the point between two to add one; right-click a vertex to take it away. Vertices snap to what stands near.',
  'line.crs': 'Coordinate system',
  'line.paste': 'Several rows can be pasted from a sheet, one for each vertex.',
  'line.swapped': 'What was pasted has northings (latitudes) first: the columns were put in order.',
  'line.length': 'Length on the map: {length}',
  'line.part': 'Part {number}/{count}',
  'line.vertex': 'Vertex',
  'line.change': 'Add, remove',
  'line.x.degrees': 'Longitude',
  'line.y.degrees': 'Latitude',
  'line.x.metres': 'Easting (m)',
  'line.y.metres': 'Northing (m)',
  'line.cell': 'Vertex {number}: {name}',
  'line.add': 'Add a vertex after vertex {number}',
  'line.remove': 'Remove vertex {number}',
};
