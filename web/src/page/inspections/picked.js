/** Assets that were pressed on a list or the map, for the inspection that is made next; this window remembers them until then. */

const KEY = 'dungchung.picked';

/** @typedef {{ id: string, kind: string, code: string | null }} Picked */

/** @returns {Picked[]} */
export function picked() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
  } catch {
    return [];
  }
}

/** @param {Picked} asset */
export function pick(asset) {
  const others = picked().filter(({ id }) => id !== asset.id);
  keep([...others, asset]);
}

export function pickNothing() {
  keep([]);
}

/** @param {Picked[]} assets */
function keep(assets) {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(assets));
  } catch {
    // Without storage nothing is remembered; the form finds the same assets by their area.
  }
}
