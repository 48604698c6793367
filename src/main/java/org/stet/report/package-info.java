/**
 * One renderer a format: text for editors, JSON for machines, and the facts alone as JSON Lines.
 *
 * <p>The same report renders to the same bytes in every run; the shapes of JSON are published as
 * JSON Schemas beside these classes.
 *
 * <p>No verdict is passed here, nothing is printed here, and only this room knows colours and
 * columns.
 */
package org.stet.report;
