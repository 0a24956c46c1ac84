/**
 * A line that is drawn or re-routed by hand: each vertex is dragged, made between two others or taken away by the right button, and snaps to
 * what lies near. Loaded only when somebody draws.
 */
import './leaflet-global.js';
import '@geoman-io/leaflet-geoman-free';
import { FeatureGroup, GeoJSON, Polyline, circleMarker } from 'leaflet';
import { lineOf, partsOf, positionOf } from './line-shape.js';

/** @typedef {import('./line-shape.js').Part} Part */

const LOOK = Object.freeze({ color: 'var(--map-drawn)', weight: 4, opacity: 1 });
/** Of a vertex, in pixels, to what it snaps. */
const SNAP = 15;
const EDIT = Object.freeze({
  snappable: true,
  snapDistance: SNAP,
  allowSelfIntersection: true,
  removeLayerBelowMinVertexCount: false,
});
const DRAW = Object.freeze({ ...EDIT, tooltips: false, finishOn: null, pathOptions: LOOK });

export class LineDrawing extends FeatureGroup {
  #said;
  /** @type {Polyline | null} that is edited */
  #line = null;
  /** Vertices of a line of which there is only the first, set by keyboard. @type {Part} */
  #begun = [];
  #near = new GeoJSON(null, { ...invisible(), pointToLayer: (_feature, at) => circleMarker(at) });

  /** @param {(geometry: any) => void} said told the line in GeoJSON whenever it is another; null while it is none */
  constructor(said) {
    super();
    this.#said = said;
    this.addLayer(this.#near);
  }

  /** @param {import('leaflet').Map} map */
  onAdd(map) {
    /** @type {any} */ (map.options).pmIgnore = false;
    const { PM } = /** @type {any} */ (globalThis).L;
    PM.reInitLayer(map);
    PM.setOptIn(true); // of all else on the map nothing can be dragged
    map.on('pm:drawstart', this.#begin, this);
    map.on('pm:create', this.#drawn, this);
    map.on('layeradd', forMouseOnly);
    return super.onAdd(map);
  }

  /** @param {import('leaflet').Map} map */
  onRemove(map) {
    map.pm.disableDraw();
    map.off('pm:drawstart', this.#begin, this);
    map.off('pm:create', this.#drawn, this);
    map.off('layeradd', forMouseOnly);
    return super.onRemove(map);
  }

  /** Takes the line, and lets one be drawn where there is none. @param {any} geometry GeoJSON, or null */
  set(geometry) {
    this.#drop();
    const parts = partsOf(geometry);
    if (parts.length === 0) this._map.pm.enableDraw('Line', /** @type {any} */ (DRAW));
    else this.#edit(parts);
  }

  /** Sets a vertex at the end, for who has no mouse. @param {{ lat: number, lng: number }} place */
  append(place) {
    const parts = this.#line ? this.#parts() : [this.#begun];
    const last = parts.at(-1) ?? [];
    const longer = [...parts.slice(0, -1), [...last, positionOf(place)]];
    if ((longer.at(-1)?.length ?? 0) < 2) {
      this.#begun = longer[0] ?? [];
      return;
    }
    this.set(lineOf(longer));
    this.#say();
  }

  /** @param {any[]} features GeoJSON of what vertices snap to */
  near(features) {
    this.#near.clearLayers();
    for (const feature of features) if (feature.geometry) this.#near.addData(feature);
  }

  #drop() {
    this._map.pm.disableDraw();
    if (this.#line) this.removeLayer(this.#line);
    this.#line = null;
    this.#begun = [];
  }

  /** @param {Part[]} parts */
  #edit(parts) {
    const places = parts.map((part) => part.map(([lng, lat]) => ({ lat, lng })));
    const line = new Polyline(places, /** @type {any} */ ({ ...LOOK, pmIgnore: false }));
    this.#line = line;
    this.addLayer(line);
    line.pm.enable(/** @type {any} */ (EDIT));
    line.on('pm:edit', () => this.#say());
  }

  /** While it is drawn, what is there of it is said after every vertex. @param {any} event */
  #begin({ workingLayer }) {
    workingLayer.on('pm:vertexadded', () =>
      this.#said(lineOf([workingLayer.getLatLngs().map(positionOf)])),
    );
  }

  /** @param {any} event */
  #drawn({ layer }) {
    layer.remove();
    this.set(lineOf([layer.getLatLngs().map(positionOf)]));
    this.#say();
  }

  /** @returns {Part[]} */
  #parts() {
    const places = /** @type {any[]} */ (this.#line?.getLatLngs() ?? []);
    return Array.isArray(places[0])
      ? places.map((part) => part.map(positionOf))
      : [places.map(positionOf)];
  }

  #say() {
    this.#said(lineOf(this.#parts()));
  }
}

/** Of the vertices on the map a keyboard or a voice has no use: they stand in a table. @param {any} event */
function forMouseOnly({ layer }) {
  if (!layer._pmTempLayer) return;
  const element = layer.getElement?.();
  element?.setAttribute('aria-hidden', 'true');
  for (const name of ['role', 'tabindex']) element?.removeAttribute(name);
}

/** What is there to snap to only: the tiles show it already. */
function invisible() {
  const look = { opacity: 0, fillOpacity: 0, interactive: false, snapIgnore: false };
  return { style: () => look, interactive: false };
}
