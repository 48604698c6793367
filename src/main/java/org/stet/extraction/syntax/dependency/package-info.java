/**
 * A dependency parser: tags and words of one sentence in, the head and relation of each out.
 *
 * <p>Reads CoreNLP's model {@code english_UD} and gives the trees that CoreNLP's own parser gives,
 * an order of magnitude faster (Chen and Manning 2014, "A Fast and Accurate Dependency Parser using
 * Neural Networks").
 *
 * <p>No class of CoreNLP and nothing of articles may be known here.
 */
package org.stet.extraction.syntax.dependency;
