/** The version of this package, in every stamp. A test holds it equal to package.json. */
export const VERSION = '0.3.0';
