package org.stet.extraction.syntax;

import java.util.List;
import org.stet.extraction.syntax.dependency.DependencyTree;

/**
 * What the models say of the words of one sentence; it depends on those words alone.
 *
 * @param tags their Penn Treebank parts of speech
 * @param lemmas their dictionary forms
 * @param tree which depends on which
 */
record Analysis(List<String> tags, List<String> lemmas, DependencyTree tree) {
  Analysis {
    tags = List.copyOf(tags);
    lemmas = List.copyOf(lemmas);
  }
}
