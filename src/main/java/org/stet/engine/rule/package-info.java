/**
 * Rule files as text: reading them, their metadata with its schema, and their problem sentences.
 *
 * <p>Every error is one clear sentence with file, line and what to do.
 *
 * <p>Nothing of Drools may stand here: this is the part that runs at every start.
 */
package org.stet.engine.rule;
