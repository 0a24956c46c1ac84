/**
 * Whether a line is asked for on the map, and what draws it, which is loaded then.
 *
 * @typedef {(box: [number, number, number, number]) => Promise<any[]>} Near GeoJSON features in a box: west, south, east, north
 */

/** Nearer than this, vertices snap to what stands there; further away there would be too much of it. */
const SNAPS_FROM = 14;

export class LineAsking {
  #said;
  /** @type {import('leaflet').Map | undefined} */
  #map;
  /** @type {import('../../map/line-drawing.js').LineDrawing | undefined} */
  #drawing;
  asking = false;

  /** @param {(geometry: any) => void} said told the line in GeoJSON whenever the user has drawn it otherwise */
  constructor(said) {
    this.#said = said;
  }

  /**
   * @param {import('leaflet').Map} map
   * @param {any} geometry GeoJSON of a line to begin from; null: one is to be drawn; undefined to ask no more
   * @param {Near} near
   */
  async ask(map, geometry, near) {
    if (geometry === undefined) return this.end();
    this.asking = true;
    this.#map = map;
    const { LineDrawing } = await import('../../map/line-drawing.js');
    if (!this.asking) return;
    if (!this.#drawing) {
      this.#drawing = new LineDrawing(this.#said);
      map.addLayer(this.#drawing);
      void this.moved(near);
    }
    this.#drawing.set(geometry);
  }

  /** What is in view is another. @param {Near} near */
  async moved(near) {
    const [map, drawing] = [this.#map, this.#drawing];
    if (!map || !drawing || map.getZoom() < SNAPS_FROM) return;
    const bounds = map.getBounds();
    const box = [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
    drawing.near(await near(/** @type {any} */ (box)));
  }

  /**
   * The mouse sets vertices by itself.
   *
   * @param {{ lat: number, lng: number }} place
   * @param {boolean} byKeyboard
   */
  clicked(place, byKeyboard) {
    if (byKeyboard) this.#drawing?.append(place);
  }

  end() {
    this.asking = false;
    this.#drawing?.remove();
    this.#drawing = undefined;
  }
}
