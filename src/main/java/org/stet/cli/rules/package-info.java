/**
 * The commands of {@code stet rules}: for those who write rules, and for the machines that watch
 * over them.
 *
 * <p>Each reads its options, asks the authoring room, prints, and returns an exit code.
 *
 * <p>Nothing about rules is known here.
 */
package org.stet.cli.rules;
