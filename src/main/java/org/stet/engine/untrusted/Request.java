package org.stet.engine.untrusted;

import java.io.Serializable;
import java.util.ArrayList;
import org.stet.fact.Article;
import org.stet.fact.Fact;

/** What the process of untrusted rules is asked; it gives one answer to each. */
sealed interface Request extends Serializable {

  /** Take this story; the one before is forgotten. */
  record Take(ArrayList<Article> articles, ArrayList<Fact> facts) implements Request {}

  /** Compile this rule. */
  record Compile(String path, String text) implements Request {}

  /**
   * Let the rule argue about the story.
   *
   * @param path of a rule that was compiled
   */
  record Argue(String path) implements Request {}
}
