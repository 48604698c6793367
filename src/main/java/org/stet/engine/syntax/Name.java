package org.stet.engine.syntax;

/**
 * A name as the author wrote it: of a fact, a field, a binding, a key.
 *
 * @param text the name, bindings with their "$"
 * @param range its place
 */
public record Name(String text, Range range) {}
