/**
 * The commands of Stet: each reads its options, asks the pipeline, prints, and returns an exit
 * code.
 *
 * <p>The only room that knows picocli, standard input and output, and exit codes.
 *
 * <p>No logic that another front end would need may live here.
 */
package org.stet.cli;
