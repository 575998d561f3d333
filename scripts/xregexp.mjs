// What `import XRegExp from 'xregexp'` means in the bundles and in the tests: its core and `build`, from the ES sources. The package's main
// file brings polyfills and Unicode tables that the engine has itself, and costs three times the start-up.
import XRegExp from '../node_modules/xregexp/src/xregexp.js';
import build from '../node_modules/xregexp/src/addons/build.js';

build(XRegExp);
// `\p{L}` is left to the engine (flag u), which the core alone would refuse.
XRegExp.addToken(/\\[pP]\{\^?[\w=]+\}/, ([property]) => property, { scope: 'all', leadChar: '\\' });

export default XRegExp;
