/**
 * News items as JSON after the standard ninjs of the IPTC, and where in the JSON each word stands.
 *
 * <p>Versions 1 to 3 are read by what they have in common; names of properties count without regard
 * to case, since version 3 writes with capitals what the others write without.
 *
 * <p>No other use of JSON may live here.
 */
package org.stet.reading.document.ninjs;
