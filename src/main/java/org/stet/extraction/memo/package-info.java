/**
 * What was worked out before and may be asked for again: bounded, and never a reason for another
 * result.
 *
 * <p>A key holds everything that its value depends on, so it is of no consequence what is kept.
 *
 * <p>Nothing that knows words, sentences or facts may live here.
 */
package org.stet.extraction.memo;
