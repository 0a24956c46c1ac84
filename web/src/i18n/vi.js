/** Vietnamese: every text of the page. The words are those of DICTIONARY.md. */
import accesses from './vi/accesses.js';
import account from './vi/account.js';
import assets from './vi/assets.js';
import backgroundMap from './vi/background-map.js';
import breakdown from './vi/breakdown.js';
import changeSets from './vi/change-sets.js';
import common from './vi/common.js';
import coverage from './vi/coverage.js';
import dashboard from './vi/dashboard.js';
import documents from './vi/documents.js';
import definitions from './vi/definitions.js';
import exporting from './vi/exporting.js';
import find from './vi/find.js';
import importing from './vi/importing.js';
import importHints from './vi/import-hints.js';
import importRules from './vi/import-rules.js';
import inspections from './vi/inspections.js';
import kept from './vi/kept.js';
import line from './vi/line.js';
import map from './vi/map.js';
import myWork from './vi/my-work.js';
import next from './vi/next.js';
import notices from './vi/notices.js';
import parts from './vi/parts.js';
import plans from './vi/plans.js';
import problems from './vi/problems.js';
import quality from './vi/quality.js';
import reports from './vi/reports.js';
import requests from './vi/requests.js';
import rounds from './vi/rounds.js';
import rows from './vi/rows.js';
import sameDirection from './vi/same-direction.js';
import spacing from './vi/spacing.js';
import samePlace from './vi/same-place.js';
import tenancies from './vi/tenancies.js';
import timeline from './vi/timeline.js';
import token from './vi/token.js';
import users from './vi/users.js';

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
