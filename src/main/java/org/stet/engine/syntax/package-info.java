/**
 * A rule file as a tree: every condition, constraint and inserted evidence with its place.
 *
 * <p>The language that rules may use is a small part of the rule language of Drools; what is
 * outside it stands in the tree as forbidden, and what is broken becomes a problem beside the rest.
 *
 * <p>Nothing is judged, compiled or run here, and Drools is not known.
 */
package org.stet.engine.syntax;
