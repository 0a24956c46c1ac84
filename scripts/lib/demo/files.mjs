/** The demo province as files in the formats that people import, and the order in which to import them. */
import { background } from './background.mjs';
import { cableFile, cables, supportFile } from './cables.mjs';
import { ducts } from './ducts.mjs';
import { formerCommunes } from './former.mjs';
import { poleLines, poles } from './lines.mjs';
import { hamlets } from './hamlets.mjs';
import { manholeFile, manholes } from './manholes.mjs';
import { mastUse } from './mast-use.mjs';
import { ORGANISATIONS } from './organisations.mjs';
import { ductFile } from './pipes.mjs';
import { REQUEST_COLUMNS, placesWithRoom, requests } from './requests.mjs';
import { sectorFile } from './sectors.mjs';
import { sites } from './sites.mjs';
import { stations } from './stations.mjs';
import { PROVINCE, territory } from './territory.mjs';
import { hollowFile, hollows, servicePointFile, shelterFile, trenchOf } from './underground.mjs';
import { csv, geojson, polygon } from './write.mjs';
import { zones } from './zones.mjs';
import {
  hamletFeature,
  siteFile,
  mastFile,
  stationFile,
  lineFile,
  poleFile,
  enteredPoleFile,
  ductFeature,
  tenancyFile,
} from './tables.mjs';

const SINCE = '2004-01-01';
/** The division before that. */
const FORMERLY = { validFrom: '1997-01-01', validTo: '2003-12-31' };

/** @returns {Record<string, string>} name of the file to its text */
export function files() {
  const { boundary, communes } = territory();
  const people = hamlets(communes);
  const places = sites(communes, people);
  const masts = places.flatMap((site) => site.masts);
  const used = mastUse(masts);
  const posts = poles(communes);
  const lines = poleLines(communes);
  const streets = ducts(communes);
  const under = hollows(communes);
  const inTrench = trenchOf(under.trenches, streets.sections);
  const uses = [...used, ...posts.uses, ...lines.uses, ...streets.uses];
  const hung = cables(posts.poles, posts.uses);
  const room = placesWithRoom(masts, posts.poles, streets.sections);
  return {
    'organisations.csv': csv(
      ['code', 'name', 'kind', 'group', 'group_name', 'aliases'],
      ORGANISATIONS,
    ),
    'province.geojson': geojson([{ geometry: polygon(boundary), properties: PROVINCE }]),
    'communes.geojson': geojson(
      communes.map(({ code, name, ring }) => ({
        geometry: polygon(ring),
        properties: { code, name, parent: PROVINCE.code },
      })),
    ),
    'communes-until-2003.geojson': geojson(
      formerCommunes().map(({ code, name, ring }) => ({
        geometry: polygon(ring),
        properties: { code, name, parent: PROVINCE.code },
      })),
    ),
    'zones.geojson': geojson(zones(communes)),
    'hamlets.geojson': geojson(people.map(hamletFeature)),
    'sites.csv': siteFile(places),
    'masts.csv': mastFile(masts),
    'stations.csv': stationFile(masts, used),
    'sectors.csv': sectorFile(stations(masts, used)),
    'pole-lines.csv': lineFile(lines.lines),
    'poles.csv': poleFile(posts.poles),
    'poles-of-lines.csv': enteredPoleFile(lines.poles),
    'manholes.csv': manholeFile(manholes(streets.sections)),
    'trenches.csv': hollowFile(under.trenches, 'ROADWAY'),
    'tunnels.csv': hollowFile(under.tunnels, 'PAVEMENT'),
    'shelters.csv': shelterFile(places),
    'service-points.csv': servicePointFile(communes),
    'duct-sections.geojson': geojson(
      streets.sections.map((section) => ductFeature(section, inTrench(section))),
    ),
    'ducts.csv': ductFile(streets.uses),
    'cables.csv': cableFile(hung),
    'cable-supports.csv': supportFile(hung),
    'tenancies.csv': tenancyFile([...uses, ...under.uses]),
    'requests.csv': csv(REQUEST_COLUMNS, requests(room, uses)),
    'background.osm': background(communes, people),
    'import.json': importOrder(),
  };
}

/** What to import in which order: the file, and the spec that goes with it. */
function importOrder() {
  const inside = { territory: PROVINCE.code };
  const order = [
    ['province.geojson', 'areas', { level: 'PROVINCE', validFrom: SINCE }],
    ['communes-until-2003.geojson', 'areas', { level: 'COMMUNE', ...FORMERLY }],
    ['communes.geojson', 'areas', { level: 'COMMUNE', validFrom: SINCE }],
    ['zones.geojson', 'zones', { validFrom: SINCE }],
    ['hamlets.geojson', 'hamlets', { ...inside, validFrom: SINCE }],
    ['sites.csv', 'sites', inside],
    ['masts.csv', 'masts', inside],
    ['stations.csv', 'stations', {}],
    ['sectors.csv', 'sectors', {}],
    ['pole-lines.csv', 'pole-lines', inside],
    ['poles.csv', 'poles', inside],
    ['poles-of-lines.csv', 'poles', inside],
    ['manholes.csv', 'manholes', inside],
    ['trenches.csv', 'trenches', inside],
    ['tunnels.csv', 'tunnels', inside],
    ['shelters.csv', 'shelters', inside],
    ['service-points.csv', 'service-points', inside],
    ['duct-sections.geojson', 'duct-sections', inside],
    ['ducts.csv', 'ducts', {}],
    ['tenancies.csv', 'tenancies', {}],
    ['cables.csv', 'cables', inside],
    ['cable-supports.csv', 'cable-supports', {}],
  ].map(([file, target, more]) => ({
    file,
    spec: {
      format: String(file).endsWith('.csv') ? 'csv' : 'geojson',
      target,
      crs: 'EPSG:4326',
      .../** @type {object} */ (more),
      mode: 'apply',
    },
  }));
  return `[\n${order.map((step) => `  ${JSON.stringify(step)}`).join(',\n')}\n]\n`;
}
