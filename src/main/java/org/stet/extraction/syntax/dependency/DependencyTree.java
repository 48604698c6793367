package org.stet.extraction.syntax.dependency;

import java.util.List;

/**
 * Which word of a sentence depends on which.
 *
 * @param heads of each word the index of the word it depends on, or -1 for the root
 * @param relations of each word its Universal Dependencies relation to its head
 */
public record DependencyTree(List<Integer> heads, List<String> relations) {
  public DependencyTree {
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }
}
