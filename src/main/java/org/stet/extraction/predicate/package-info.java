/**
 * Holds what two passages say of one thing against each other: whether the one denies what the
 * other tells, tells the opposite, or is surer of it. The words that exclude each other are data in
 * {@code rules/lexicon/oppositions.yaml}. No verdict may live here.
 */
package org.stet.extraction.predicate;
