/** English: every text of the page. */
import common from './en/common.js';
import coverage from './en/coverage.js';
import dashboard from './en/dashboard.js';
import importing from './en/importing.js';
import map from './en/map.js';
import problems from './en/problems.js';
import requests from './en/requests.js';
import rows from './en/rows.js';

export default {
  ...common,
  ...coverage,
  ...dashboard,
  ...importing,
  ...map,
  ...problems,
  ...requests,
  ...rows,
};
