/**
 * The records that rules match on: the words of the field, and what a rule author programs against.
 *
 * <p>Here lives every kind of fact, evidence and finding, each documented with an example sentence.
 *
 * <p>No library, no other room of Stet, no extraction logic and no input or output may live here.
 */
package org.stet.fact;
