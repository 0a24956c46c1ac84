/**
 * Whose changes wait, organisation by organisation.
 *
 * @typedef {{ organisation: string | null, waits: boolean, version: number }} Policy `organisation` null: all that have none of their own
 * @typedef {{ organisation: string, name: string, waits: boolean, own: boolean, version: number }} Row `own`: what holds was said of this one
 */

/** What stands in an address for all that have no policy of their own. */
export const OTHERS = '-';

/**
 * A row for each organisation, that for all others first.
 *
 * @param {Policy[]} policies
 * @param {{ code: string, name: string }[]} organisations
 * @returns {Row[]}
 */
export function rowsOf(policies, organisations) {
  const others = policies.find(({ organisation }) => organisation === null);
  const waits = others?.waits ?? true;
  const rows = organisations.map(({ code, name }) => {
    const own = policies.find(({ organisation }) => organisation === code);
    return {
      organisation: code,
      name,
      waits: own?.waits ?? waits,
      own: own !== undefined,
      version: own?.version ?? 0,
    };
  });
  return [
    { organisation: OTHERS, name: '', waits, own: true, version: others?.version ?? 0 },
    ...rows,
  ];
}
