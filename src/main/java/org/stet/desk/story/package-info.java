/**
 * Stories that are open at the desk: what is in them now, the checks that follow each change, and
 * what the page gets to see of the result.
 *
 * <p>Everything is held in memory and bounded: how many stories, how much text, how many checks at
 * once. A change that another has overtaken is not checked.
 *
 * <p>No HTTP is spoken here, and nothing is written to a disk.
 */
package org.stet.desk.story;
