/**
 * Writes OpenStreetMap XML: things are given as lines and points with their tags, and come out as nodes, ways and relations, each sorted by id, the
 * same byte for byte in every run. Lines that meet at a point share its node.
 *
 * @typedef {import('./plane.mjs').Point} Point
 * @typedef {import('./plane.mjs').Line} Line
 * @typedef {Record<string, string>} Tags
 */
import { degrees } from './plane.mjs';

/** The state of the map that the extract says it holds. */
const DATA_OF = '2026-11-01T00:00:00Z';

export class OsmFile {
  /** @type {Map<string, number>} */
  #nodes = new Map();
  /** @type {Map<number, Tags>} */
  #said = new Map();
  /** @type {string[]} */
  #ways = [];
  /** @type {string[]} */
  #relations = [];

  /** @param {Point} place @param {Tags} tags */
  node(place, tags) {
    this.#said.set(this.#nodeAt(place), tags);
  }

  /** @param {Line} line @param {Tags} [tags] @returns {number} its id */
  way(line, tags = {}) {
    const id = this.#ways.length + 1;
    const refs = line.map((place) => `    <nd ref="${this.#nodeAt(place)}"/>\n`).join('');
    this.#ways.push(`  <way id="${id}">\n${refs}${written(tags)}  </way>\n`);
    return id;
  }

  /** An area of several edges. @param {[role: 'outer' | 'inner', way: number][]} edges @param {Tags} tags */
  area(edges, tags) {
    const id = this.#relations.length + 1;
    const members = edges
      .map(([role, way]) => `    <member type="way" ref="${way}" role="${role}"/>\n`)
      .join('');
    const all = written({ type: 'multipolygon', ...tags });
    this.#relations.push(`  <relation id="${id}">\n${members}${all}  </relation>\n`);
  }

  toString() {
    const nodes = [...this.#nodes].map(([place, id]) => {
      const [lon, lat] = place.split(' ');
      const tags = written(this.#said.get(id) ?? {});
      const node = `  <node id="${id}" lat="${lat}" lon="${lon}"`;
      return tags ? `${node}>\n${tags}  </node>\n` : `${node}/>\n`;
    });
    const things = [...nodes, ...this.#ways, ...this.#relations].join('');
    return `<?xml version="1.0" encoding="UTF-8"?>\n<osm version="0.6" generator="dungchung" timestamp="${DATA_OF}">\n${things}</osm>\n`;
  }

  /** @param {Point} place */
  #nodeAt(place) {
    const key = degrees(place).join(' ');
    const id = this.#nodes.get(key) ?? this.#nodes.size + 1;
    this.#nodes.set(key, id);
    return id;
  }
}

/** @param {Tags} tags */
function written(tags) {
  return Object.entries(tags)
    .map(([key, value]) => `    <tag k="${key}" v="${value.replaceAll('&', '&amp;')}"/>\n`)
    .join('');
}
