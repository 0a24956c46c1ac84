/**
 * The refused rows of an import, rule by rule.
 *
 * @typedef {{ row: number, field: string | null, value: string | null, rule: string, hint: string | null,
 *   severity: 'REFUSED' | 'WARNING', facts?: Record<string, unknown> }} RowRefusal value: of a list in one cell the one name that is meant;
 *   facts: what the hint says, by name
 * @typedef {{ rule: string, count: number, fields: string[], rows: RowRefusal[] }} RuleGroup
 */

/**
 * The most frequent rule first: mending it mends most rows.
 *
 * @param {RowRefusal[]} refusals
 * @returns {RuleGroup[]}
 */
export function byRule(refusals) {
  /** @type {Map<string, RowRefusal[]>} */
  const groups = new Map();
  for (const refusal of refusals) {
    const group = groups.get(refusal.rule);
    if (group) group.push(refusal);
    else groups.set(refusal.rule, [refusal]);
  }
  return [...groups]
    .map(([rule, rows]) => ({
      rule,
      count: rows.length,
      fields: [...new Set(rows.map((row) => row.field ?? ''))].filter((field) => field !== ''),
      rows,
    }))
    .sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule));
}

/**
 * What was said of several rows in the same words, once.
 *
 * @param {RowRefusal[]} findings
 * @returns {{ finding: RowRefusal, rows: number[] }[]} in the order of their first rows
 */
export function alike(findings) {
  /** @type {Map<string, { finding: RowRefusal, rows: number[] }>} */
  const said = new Map();
  for (const finding of findings) {
    const { rule, field, value, hint, facts } = finding;
    const key = JSON.stringify([rule, field, value, hint, facts]);
    const known = said.get(key);
    if (known) known.rows.push(finding.row);
    else said.set(key, { finding, rows: [finding.row] });
  }
  return [...said.values()];
}

/**
 * Whether the counts of a run agree with one another.
 *
 * @param {{ read: number, accepted: number, refused: number, created: number, updated: number, unchanged: number }} run
 */
export function adds(run) {
  return (
    run.read === run.accepted + run.refused &&
    run.accepted === run.created + run.updated + run.unchanged
  );
}

/**
 * The values that rows were refused for because no organisation is known by them; those mapped already stay in the list,
 * so that a choice can be changed.
 *
 * @param {RowRefusal[]} refusals
 * @param {string[]} mapped
 * @returns {string[]}
 */
export function unknownOrganisations(refusals, mapped) {
  const values = refusals
    .filter((refusal) => refusal.rule === 'unknown-organisation')
    .map((refusal) => refusal.value ?? '');
  return [...new Set([...mapped, ...values])].filter((value) => value !== '').sort();
}
