/**
 * The editor's desk: the verdict on a draft as a page on this machine that changes while the draft
 * is edited. Stories live here as long as the desk is open, and nowhere else.
 *
 * <p>The routes of its API are here; who may ask is settled in {@code desk.http}, stories and their
 * checks live in {@code desk.story}, what an editor decides is written by {@code desk.decision}.
 *
 * <p>What a report looks like, what a rule says and how a file is read is known elsewhere.
 */
package org.stet.desk;
