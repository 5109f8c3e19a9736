/**
 * The version of this package. It is written out here, so that no consumer has to read a file; the suite holds the two
 * together.
 */
export const VERSION = '0.1.0'
