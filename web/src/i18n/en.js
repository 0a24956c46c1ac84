/** English: every text of the page. */
import common from './en/common.js';
import map from './en/map.js';
import problems from './en/problems.js';

export default { ...common, ...map, ...problems };
