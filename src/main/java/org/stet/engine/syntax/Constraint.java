package org.stet.engine.syntax;

/**
 * One entry between the brackets of a pattern: {@code !denied}, {@code $speaker : speakerKey}.
 *
 * @param binding the name that the value gets, or null
 * @param expression the condition, or the value that is bound
 * @param range its place, binding included
 */
public record Constraint(Name binding, Expression expression, Range range) {}
