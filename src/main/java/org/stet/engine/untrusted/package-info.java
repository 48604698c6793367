/**
 * Rules that nobody vouches for: read with bounds, held to a list of what a rule may say, and run
 * in a process of their own with bounds of time and memory.
 *
 * <p>What comes back from that process is numbers of facts, from which the findings are made here.
 *
 * <p>No class of such a rule may be loaded outside that process, and nothing that it writes is
 * believed before it has been checked.
 */
package org.stet.engine.untrusted;
