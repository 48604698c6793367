/**
 * From an article to its facts: one package below for each kind of fact, and the extractor that
 * runs them in order.
 *
 * <p>This is the only room that knows CoreNLP, ONNX and ICU4J, and within it only {@code syntax}
 * knows CoreNLP.
 *
 * <p>No rule, no judgement of what an editor should change, no rendering may live here.
 */
package org.stet.extraction;
