/**
 * The one file that the desk writes: {@code stet-suppressions.yaml} in the folder of a story.
 *
 * <p>It belongs to the people who write in it by hand: what stands there stays byte for byte, and a
 * file that leads elsewhere is left alone.
 *
 * <p>What an entry means is known to {@code suppression}.
 */
package org.stet.desk.decision;
