/**
 * A report as annotations that any reader of the W3C Web Annotation Data Model (2017) shows on the
 * texts.
 *
 * <p>Each annotation finds its words twice, by quotation and by position, so that it finds them
 * again where the text has changed.
 *
 * <p>No verdict is passed here, and nothing is said of when: the same report gives the same bytes.
 */
package org.stet.report.annotation;
