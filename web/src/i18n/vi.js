/** Vietnamese: every text of the page. The words are those of DICTIONARY.md. */
import common from './vi/common.js';
import map from './vi/map.js';
import problems from './vi/problems.js';

export default { ...common, ...map, ...problems };
