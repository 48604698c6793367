/**
 * The page of a rule: what it flags, where it stays silent and why, made of its file and its cases.
 *
 * <p>Words of rules and cases are foreign text, and are made safe for the form they are written in.
 *
 * <p>No rule is run here.
 */
package org.stet.authoring.page;
