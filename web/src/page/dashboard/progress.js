/** The indicators that say how much is done of what a plan asks for. */

/** Each with whether a plan asks for a number of units, whether its units are somebody's, and whether what is done since a day counts. @type {Readonly<Record<string, { number: boolean, owned: boolean, since: boolean }>>} */
const PROGRESS = Object.freeze({
  'mast-positions': { number: true, owned: true, since: false },
  'guyed-masts-replaced': { number: true, owned: true, since: true },
  'commune-dedicated-network': { number: false, owned: false, since: false },
  'cable-tidied-km': { number: true, owned: true, since: true },
  'undergrounding-new-areas': { number: false, owned: false, since: false },
});

export const PROGRESS_CODES = Object.keys(PROGRESS);

/** Whether work done is counted, and nothing that is shared or covered. @param {string} code */
export function isProgress(code) {
  return code in PROGRESS;
}

/** Whether its value is the number of units done; of all others it is their part of all. @param {string} code */
export function isNumber(code) {
  return PROGRESS[code]?.number ?? false;
}

/** Whether its units belong to organisations. @param {string} code */
export function isOwned(code) {
  return PROGRESS[code]?.owned ?? true;
}

/** Whether its definition says since when is counted. @param {string} code */
export function sinceADay(code) {
  return PROGRESS[code]?.since ?? false;
}
