/** What lies under the map of the demo province, as an extract of OpenStreetMap: roads, waters and places. Invented like the rest. */
import { along, lengthOf } from './plane.mjs';
import { OsmFile } from './osm.mjs';
import { roads } from './roads.mjs';
import { waters } from './waters.mjs';

/** Towns by the names of their communes, the first the seat of the province. @type {Record<string, [name: string, kind: string, people: string]>} */
const TOWNS = {
  'Phường Sông Trăng': ['Thành phố Sông Trăng', 'city', '118000'],
  'Xã Vàm Trăng': ['Thị tứ Cửa Trăng', 'town', '9200'],
  'Xã Kinh Mới': ['Thị tứ Kinh Xáng', 'town', '7400'],
  'Xã Mỹ Bình Tây': ['Thị tứ Mỹ Bình', 'town', '8100'],
  'Xã Giồng Đước': ['Thị tứ Giồng Lớn', 'town', '6300'],
};

/** @param {import('./territory.mjs').Commune[]} communes @param {import('./hamlets.mjs').Hamlet[]} hamlets */
export function background(communes, hamlets) {
  const osm = new OsmFile();
  for (const { name, canals } of communes) {
    const town = TOWNS[name];
    if (town)
      osm.node(centre(canals[1]), {
        name: town[0],
        place: town[1],
        population: town[2],
      });
  }
  for (const { name, type, canal, from, to, people } of hamlets) {
    if (type !== 'ấp') continue;
    const place = along(canal, (from + to) / 2, 10);
    osm.node(place, {
      name: `Ấp ${name}`,
      place: 'hamlet',
      population: String(people),
    });
  }
  waters(osm, communes);
  roads(osm, communes);
  return osm.toString();
}

/** A little beside the crossing of the main canals, where the commune has its name. @param {import('./plane.mjs').Line} line */
function centre(line) {
  return along(line, lengthOf(line) * 0.34, 260);
}
