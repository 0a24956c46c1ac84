/** What to do about a row that was refused or needs a look, by the server's rule; the holes are the facts of the finding. */
export default {
  'import-hint.missing-value': 'Fill in this cell.',
  'import-hint.missing-place': 'Fill in coordinates, or draw where the feature is.',
  'import-hint.half-a-position': 'One of the two coordinates is empty: fill in both.',
  'import-hint.too-long': 'At most {most} characters.',
  'import-hint.unknown-duct': 'Load the duct in which it lies first, or correct its name.',
  'import-hint.duplicate-row': 'Row {first} says the same.',
  'import-hint.control-character': 'Type the text of this cell anew.',
  'import-hint.not-a-number': 'Write a number like 105.25, without words or units.',
  'import-hint.not-an-angle': 'Write it like 9°10\'34.5"B, or 9.1763.',
  'import-hint.ambiguous-direction': 'Write B (bắc), or E beside it, or leave the letters out.',
  'import-hint.degrees-in-metres':
    'The chosen system is {crs}. Choose the system of the file in step 1.',
  'import-hint.missing-vertex': 'After vertex {before} comes {vertex}: add what lies between.',
  'import-hint.duplicate-vertex': 'Vertex {vertex} stands twice in this line.',
  'import-hint.one-vertex': 'A line has at least two vertices.',
  'import-hint.rows-differ': '“{one}” and “{other}”.',
  'import-hint.line-in-pieces': 'Sort the file by the code of the line; at most {most} vertices.',
  'import-hint.wrong-zone':
    'In {zone} the place would lie inside, in {crs} it does not. Choose {zone} in step 1.',
  'import-hint.not-whole': 'Write a whole number, for example 3.',
  'import-hint.ambiguous-number': 'Choose the decimal sign in step 1, then check again.',
  'import-hint.decimal-comma': 'Choose another decimal sign in step 1, or mend the number.',
  'import-hint.decimal-point': 'Choose another decimal sign in step 1, or mend the number.',
  'import-hint.out-of-range': 'Between {least} and {most} {unit}',
  'import-hint.not-a-day': 'Write 2023-06-30 or 30/06/2023, a day that the calendar has.',
  'import-hint.date-out-of-range': 'Look at the year.',
  'import-hint.not-yes-or-no': 'Write yes or no.',
  'import-hint.unknown-word': 'Write one of: {words}.',
  'import-hint.unknown-organisation':
    'Choose the organisation for this name above, then check again.',
  'import-hint.too-many-organisations': 'Choose another column in step 2.',
  'import-hint.not-allowed': 'Leave this cell empty.',
  'import-hint.not-your-asset': 'Take this row out of the file.',
  'import-hint.swapped-axes':
    'Exchange the two coordinates: of a table in step 2, of GeoJSON in the file.',
  'import-hint.outside-crs':
    'The chosen system is {crs}. Look at the coordinates, or choose another system in step 1.',
  'import-hint.outside-territory':
    'The value is the place (longitude, latitude). Look at the coordinates, their system and the area of step 1.',
  'import-hint.invalid-geometry':
    'An outline ends where it begins and has four points at least, a line two; each point is two numbers.',
  'import-hint.empty-boundary': 'Draw the boundary anew.',
  'import-hint.geometry-type': 'Expected: {expected}. In the file: {given}.',
  'import-hint.polygon-repaired':
    'The boundary crosses itself near the point (longitude, latitude) that is the value.',
  'import-hint.field-count':
    'The row has {cells} cells, the header {columns} columns. A cell with a delimiter inside needs quotes.',
  'import-hint.made-by-file':
    'Same as row {first} of “{file}” (item {item} of the change-set). Take one out, or mend the code.',
  'import-hint.made-by-item':
    'Same as item {item} of the change-set. Take that or this row out, or mend the code.',
  'import-hint.made-meanwhile':
    'Compare it with what is recorded, and send the row again if it has to be changed.',
  'import-hint.duplicate-code': 'Same as row {first}. Take one out, or mend the code.',
  'import-hint.duplicate-sequence': 'Same as row {first}. Mend the number.',
  'import-hint.duplicate-sector': 'Same as row {first}. Take one out.',
  'import-hint.unknown-station': 'Load the station first, or correct operator and technology.',
  'import-hint.ambiguous-station': 'Fill in stationCode or stationFrom.',
  'import-hint.overlapping-sector': 'Correct the days, or end the other one first.',
  'import-hint.duplicate-station': 'Same as row {first}. Take one out.',
  'import-hint.duplicate-position': 'Same place as row {first}. Give each asset a code.',
  'import-hint.sequence-taken': 'Mend the number, or give the code of the pole.',
  'import-hint.later-state':
    'Known from {day} on; an older list does not change that. If the list still holds, load it with that day or a later one.',
  'import-hint.duplicate-asset': 'Row {first} is the same asset. Keep one of the two.',
  'import-hint.unknown-line': 'Import the pole lines first, or mend the code.',
  'import-hint.footprint-far': 'It lies {metres} m away: look at the code, or at the polygon.',
  'import-hint.support-far':
    '{metres} m from the route of the cable: look at the code, or at the route.',
  'import-hint.end-without-manhole':
    '{ends} ends without a manhole: import the manholes first, or look at the line.',
  'import-hint.unknown-trench': 'Import the trenches and tunnels first, or mend the code.',
  'import-hint.unknown-site': 'Import the sites first, or mend the code.',
  'import-hint.unknown-asset':
    'Your own asset: import the assets first. Another owner’s that is not offered: ask the owner or the authority to record the use.',
  'import-hint.ambiguous-asset': '{owners} owners use this code: say whose asset it is.',
  'import-hint.unknown-parent': 'The area above may be imported later.',
  'import-hint.unknown-commune': 'Import the communes first, or mend the code.',
  'import-hint.not-an-area-code': 'A code has up to 32 letters, digits, dots and hyphens.',
  'import-hint.use-without-use': 'Take out the days of use, or say that it is used.',
  'import-hint.ends-before-start': 'Mend one of the two days.',
  'import-hint.retirement-without-day': 'Fill in the first day no longer in use.',
  'import-hint.retired-before-use': 'It came into use on {day}. Mend one of the two days.',
  'import-hint.built-after-use': 'It came into use on {day}. Mend one of the two days.',
  'import-hint.built-after-retirement': 'It was retired on {day}. Mend one of the two days.',
  'import-hint.overlapping-tenancy': 'The known use: from {from} to {to}.',
  'import-hint.tenancy-ended': 'It ended on {day} and stays so. A new use needs its first day.',
  'import-hint.similar-code':
    'There is also {other}. If that is the same asset, write its code as it stands there.',
  'import-hint.owner-differs':
    'There is also a site of {other}: each owner has its own. If it is one site, correct the owner, or give it a code.',
  'import-hint.over-capacity':
    '{taken} places are taken of {capacity}. Look at the capacity and the uses of the asset.',
  'import-hint.overlapping-validity':
    'The registry has this code from {from} to {to}. Say from which day to which the file holds.',
  'import-hint.another-level':
    'Choose the level of the file, or say it in a column: a code keeps its level.',
  'import-hint.area-overlap':
    'It covers {ofOther} % of {other}, which is {ofThis} % of its own ground.',
  'import-geometry.POINT': 'a point',
  'import-geometry.LINE': 'a line',
  'import-geometry.AREA': 'a polygon',
  'import-geometry.HAMLET': 'a polygon or a point',
  'import-geometry.NONE': 'no geometry',
  'import-geometry.Point': 'a point',
  'import-geometry.MultiPoint': 'several points',
  'import-geometry.LineString': 'a line',
  'import-geometry.MultiLineString': 'several lines',
  'import-geometry.Polygon': 'a polygon',
  'import-geometry.MultiPolygon': 'several polygons',
  'import-geometry.GeometryCollection': 'a collection',
  'import-geometry.LinearRing': 'a closed line',
  'import-hint.unknown-hamlet':
    'Import the hamlets first, mend the code, or give the province where two use one code.',
  'import-hint.surveyed-settled-area': 'The survey stays; buildings do not replace it.',
  'import-hint.outside-your-area': 'This account may change things within area {area} only.',
  'import-hint.outside-hamlets':
    '{cells} cells with {people} people lie in no settled area and in no hamlet without one.',
  'import-hint.unknown-category':
    'The categories of this kind: {words}. The row was kept as it is written.',
  'import-hint.unknown-structure':
    'The structures: self-supporting, guyed, monopole, camouflaged, rooftop. The row was kept as it is written.',
  'import-hint.assumed-day': '{day} was taken for it. Write the whole day if it is known.',
  'import-hint.not-an-organisation-code':
    'Write up to 32 upper case letters, digits, dots, underscores and hyphens.',
  'import-hint.not-a-tax-code': 'A tax code has 10 digits (a branch 3 more behind a hyphen) or 12.',
  'import-hint.name-taken': 'It is that of {organisation}.',
  'import-hint.unknown-group': 'Enter the group first, or leave the cell empty.',
  'import-hint.another-group':
    'It belongs to {group}. Enter the day of the change at the organisation.',
  'import-hint.owners-own-code': 'Correct the code in the list of the assets.',
  'import-hint.unlikely-day': 'Before 1950. Look at the year.',
  'import-hint.same-position':
    '{other} of {owner} is {metres} m away ({count} such). Nothing is merged by itself: decide on the page “Same place”.',
  'import-hint.near-another':
    '{other} of {owner} is {metres} m away. If it is the same, use the code and owner that are there.',
  'import-hint.commune-differs':
    'The position lies in {name} ({code}). Look at the coordinates or the commune.',
};
