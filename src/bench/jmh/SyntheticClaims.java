package org.stet.bench;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Factuality;
import org.stet.fact.Implication;
import org.stet.fact.Implication.Strength;
import org.stet.fact.Part;
import org.stet.fact.Role;
import org.stet.fact.Span;
import org.stet.fact.Story;

/**
 * Claims about so many banks, four articles to a bank. Of every twentieth bank one article says that
 * it opened and another that it closed.
 */
record SyntheticClaims(Story story, List<Fact> facts) {
  private static final int ARTICLES = 4;
  private static final int DISAGREE = 20;

  static SyntheticClaims of(int claims) {
    List<StringBuilder> texts = new ArrayList<>();
    List<int[]> places = new ArrayList<>();
    for (int article = 0; article < ARTICLES; article++) {
      texts.add(new StringBuilder());
    }
    for (int i = 0; i < claims; i++) {
      StringBuilder text = texts.get(i % ARTICLES);
      int start = text.length();
      text.append("Bank ").append(i / ARTICLES).append(closes(i) ? " closed." : " opened.");
      places.add(new int[] {start, text.length()});
      text.append('\n');
    }
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      Role role = i == 0 ? Role.DRAFT : Role.SOURCE;
      articles.add(Article.of("article-" + i + ".txt", role, texts.get(i).toString()));
    }
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < claims; i++) {
      Article article = articles.get(i % ARTICLES);
      add(facts, article.span(places.get(i)[0], places.get(i)[1]), i);
    }
    return new SyntheticClaims(new Story("synthetic", articles), facts);
  }

  private static boolean closes(int claim) {
    return claim / ARTICLES % DISAGREE == 0 && claim % ARTICLES == 1;
  }

  private static void add(List<Fact> facts, Span span, int number) {
    String bank = "bank-" + number / ARTICLES;
    String predicate = closes(number) ? "close" : "open";
    String opposite = closes(number) ? "open" : "close";
    Claim claim =
        new Claim(
            span, null, predicate, span, null, bank, null, null, false, Factuality.CERTAIN, null,
            Part.BODY);
    facts.add(claim);
    facts.add(new Implication(claim, predicate + "/" + bank, true, Strength.STATED));
    facts.add(new Implication(claim, opposite + "/" + bank, false, Strength.OPPOSED));
  }
}
