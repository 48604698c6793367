package org.stet.report.html;

/**
 * What the page tells besides the report.
 *
 * @param version the version of Stet, or null where it is not to be told
 */
public record HtmlOptions(String version) {}
