/** @typedef {{ type: string, title: string, status: number, detail?: string, [fact: string]: any }} ProblemBody */

/** What the server answered instead of a result (RFC 9457). Tell them apart by `rule`, never by text. */
export class Problem extends Error {
  /** @param {ProblemBody} body */
  constructor(body) {
    super(body.detail ?? body.title);
    this.name = 'Problem';
    this.type = body.type;
    this.status = body.status;
    /** Every member of the problem, the facts of its rule included. */
    this.facts = body;
  }

  /** The kebab-case rule that said no; `about:blank` problems of the framework have `http-<status>`. */
  get rule() {
    const urn = 'urn:dungchung:problem:';
    return this.type?.startsWith(urn) ? this.type.slice(urn.length) : `http-${this.status}`;
  }
}
