/**
 * The words that a rule may use: the facts, their fields, the constants, and what each field
 * yields.
 *
 * <p>Whatever stands in {@code org.stet.fact} and can be reached from a fact is in the vocabulary.
 *
 * <p>No class is looked up by a name that a rule holds, and nothing but accessors is called.
 */
package org.stet.engine.vocabulary;
