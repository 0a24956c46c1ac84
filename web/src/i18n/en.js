/** English: every text of the page. */
import accesses from './en/accesses.js';
import account from './en/account.js';
import assets from './en/assets.js';
import backgroundMap from './en/background-map.js';
import breakdown from './en/breakdown.js';
import changeSets from './en/change-sets.js';
import common from './en/common.js';
import coverage from './en/coverage.js';
import dashboard from './en/dashboard.js';
import documents from './en/documents.js';
import definitions from './en/definitions.js';
import exporting from './en/exporting.js';
import find from './en/find.js';
import importing from './en/importing.js';
import importHints from './en/import-hints.js';
import importRules from './en/import-rules.js';
import inspections from './en/inspections.js';
import kept from './en/kept.js';
import line from './en/line.js';
import map from './en/map.js';
import myWork from './en/my-work.js';
import next from './en/next.js';
import notices from './en/notices.js';
import parts from './en/parts.js';
import plans from './en/plans.js';
import problems from './en/problems.js';
import quality from './en/quality.js';
import reports from './en/reports.js';
import requests from './en/requests.js';
import rounds from './en/rounds.js';
import rows from './en/rows.js';
import sameDirection from './en/same-direction.js';
import spacing from './en/spacing.js';
import samePlace from './en/same-place.js';
import tenancies from './en/tenancies.js';
import timeline from './en/timeline.js';
import token from './en/token.js';
import users from './en/users.js';

export default {
  ...accesses,
  ...account,
  ...assets,
  ...backgroundMap,
  ...breakdown,
  ...changeSets,
  ...common,
  ...coverage,
  ...dashboard,
  ...documents,
  ...definitions,
  ...exporting,
  ...find,
  ...importing,
  ...importHints,
  ...importRules,
  ...inspections,
  ...kept,
  ...line,
  ...map,
  ...myWork,
  ...next,
  ...notices,
  ...parts,
  ...plans,
  ...problems,
  ...quality,
  ...reports,
  ...requests,
  ...rounds,
  ...rows,
  ...sameDirection,
  ...spacing,
  ...samePlace,
  ...tenancies,
  ...timeline,
  ...token,
  ...users,
};
