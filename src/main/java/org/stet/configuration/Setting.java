package org.stet.configuration;

/**
 * What was set, and where.
 *
 * @param value never null
 * @param place where the project file says so
 */
public record Setting<T>(T value, Place place) {}
