/** What the sheet beside the map speaks of: the chosen asset, places of a list, and the pin that a user sets. */
import { FeatureGroup, GeoJSON, Marker, circleMarker, divIcon } from 'leaflet';

/** @typedef {{ lat: number, lng: number }} Place */

/** A dark line under a bright one, so that it shows on any ground; nothing is filled, so that what it marks stays to be seen. */
const LINES = Object.freeze([
  { color: 'var(--ink)', weight: 9, opacity: 0.9, fill: false },
  { color: 'var(--focus)', weight: 5, opacity: 1, fill: false },
]);

/** Of the ring around a point, in pixels. */
const RADIUS = 19;

/** A number stands above its place, so that a pin or a symbol there does not hide it. */
const ABOVE = Object.freeze({
  iconSize: /** @type {[number, number]} */ ([26, 26]),
  iconAnchor: /** @type {[number, number]} */ ([13, 44]),
});

export class Highlight extends FeatureGroup {
  #said;
  /** @type {Marker | null} */
  #pin = null;
  /** Whether a click on the map sets the pin. */
  asking = false;

  /** @param {(place: Place) => void} said told where the user has set the pin */
  constructor(said) {
    super();
    this.#said = said;
  }

  clear() {
    this.asking = false;
    this.#pin = null;
    this.clearLayers();
  }

  /** @param {any} geometry GeoJSON of the chosen asset; takes the place of what was shown */
  show(geometry) {
    this.#keepPin();
    for (const look of LINES) {
      this.addLayer(
        new GeoJSON(geometry, {
          style: () => look,
          pointToLayer: (_feature, at) => circleMarker(at, { ...look, radius: RADIUS }),
          interactive: false,
        }),
      );
    }
  }

  /**
   * Places of a list, numbered from 1.
   *
   * @param {Place[]} places
   * @param {(index: number) => void} chosen
   */
  list(places, chosen) {
    this.#keepPin();
    places.forEach((place, index) => {
      const title = String(index + 1);
      const icon = divIcon({ className: 'map-number', html: title, ...ABOVE });
      this.addLayer(
        new Marker(place, { icon, title, zIndexOffset: 2000 - index }).on('click', () =>
          chosen(index),
        ),
      );
    });
  }

  /** @param {Place | null | undefined} place where the pin begins; null: nowhere yet; undefined: ask no more */
  ask(place) {
    this.asking = place !== undefined;
    if (this.#pin) this.removeLayer(this.#pin);
    this.#pin = null;
    if (place) this.#set(place);
  }

  /** @param {Place} place that the user has clicked */
  point(place) {
    this.#set(place);
    this.#said({ lat: place.lat, lng: place.lng });
  }

  /** @param {Place} place */
  #set(place) {
    if (this.#pin) {
      this.#pin.setLatLng(place);
      return;
    }
    const icon = divIcon({ className: 'map-pin', iconSize: [28, 28] });
    const how = { icon, draggable: true, autoPan: true, keyboard: false, zIndexOffset: 1000 };
    const pin = new Marker(place, how);
    pin.on('dragend', () => this.#said({ lat: pin.getLatLng().lat, lng: pin.getLatLng().lng }));
    this.#pin = pin;
    this.addLayer(pin);
  }

  #keepPin() {
    const pin = this.#pin;
    this.clearLayers();
    if (pin) this.addLayer(pin);
  }
}
