/**
 * Parsed articles as bytes, and the names under which they are kept from one run to the next.
 *
 * <p>What is read back is trusted only where its digest, its key and every number in it fit.
 *
 * <p>No file, no folder and no decision about how long to keep anything may live here.
 */
package org.stet.extraction.store;
