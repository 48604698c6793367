/**
 * The way through the house: a story goes in, a report comes out.
 *
 * <p>Puts extraction, engine and verdict together, for the commands, the desk and the tests alike.
 *
 * <p>No reading of command lines, no rendering and no decision of its own may live here.
 */
package org.stet.pipeline;
