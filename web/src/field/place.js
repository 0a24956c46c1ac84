/**
 * Where the device is, as it says itself.
 *
 * @typedef {{ lon: number, lat: number, accuracyM: number }} Place
 */

const WAIT = 15_000;
const OLDEST = 30_000;

/** @returns {Promise<Place | null>} null when it is not told: not allowed, not known, too late */
export function here() {
  return new Promise((resolve) => {
    if (!navigator.geolocation) return resolve(null);
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve(placeOf(coords)),
      () => resolve(null),
      { enableHighAccuracy: true, timeout: WAIT, maximumAge: OLDEST },
    );
  });
}

/** Seven decimals are a centimetre. @param {{ longitude: number, latitude: number, accuracy: number }} coords @returns {Place} */
export function placeOf({ longitude, latitude, accuracy }) {
  const exact = (/** @type {number} */ degrees) => Math.round(degrees * 1e7) / 1e7;
  return { lon: exact(longitude), lat: exact(latitude), accuracyM: Math.round(accuracy) };
}
