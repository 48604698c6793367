package org.stet.extraction.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.comparison.Comparison;
import org.stet.extraction.comparison.StoryReading;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Attribution;
import org.stet.fact.Difference;
import org.stet.fact.Part;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/**
 * A headline in which somebody admits what nobody in the body does and somebody in it denies, or
 * the reverse: "strike killed four, nurses admit" above "the union rejects any link".
 */
public final class HeadlineStances implements Comparison {
  private static final int LONGEST = 1_000;
  private static final Pattern OWNS =
      Pattern.compile(
          "(?i)\\b(?:admit(?:s|ted)?|confess(?:es|ed)?|concedes?|conceded|acknowledges?|acknowledged|owns? up|pleads? guilty)\\b");
  private static final Pattern OWNED =
      Pattern.compile(
          "(?i)\\b(?:admit(?:s|ted|ting)?|admission|confess\\w*|conced\\w+|acknowledg\\w+|own(?:s|ed)? up|plead(?:s|ed)? guilty|apologi[sz]\\w+|recogni[sz]e[sd]?|accept(?:s|ed)? (?:the )?(?:blame|responsibility)|took (?:the )?(?:blame|responsibility)|regret(?:s|ted)?|sorry)\\b");
  private static final Pattern DISOWNED =
      Pattern.compile(
          "(?i)\\b(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|disput(?:es|ed)|refut(?:es|ed)|contest(?:s|ed)?|repudiat(?:es|ed)) (?:any|the|all|that|having|it|this|these|responsibility|wrongdoing|claims?|accusations?|allegations?|charges?)\\b");
  private static final Pattern DISOWNS =
      Pattern.compile("(?i)\\b(?:denies|deny|denied|rejects?|rejected|disputes?|disputed)\\b");
  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)\\b(?:den(?:y|ies|ied|ying|ials?)|reject\\w*|dismiss\\w*|disput\\w*|refut\\w*|contest\\w*|repudiat\\w*|not true|untrue|false|lies?|baseless|unfounded|never)\\b");
  private static final Pattern CONCEDED =
      Pattern.compile(
          "(?i)\\b(?:conceded|admitted|acknowledged|confessed)\\b(?: [^.;,]{0,40})? (?:that|to|having|it|its|his|her|their|the)\\b");
  private static final Pattern OPEN =
      Pattern.compile("(?i)\\b(?:refus\\w+ to|not|never|no|fails? to|if|whether)\\b|\\?");

  @Override
  public List<Difference> find(StoryReading story) {
    List<Difference> found = new ArrayList<>();
    for (ParsedArticle article : story.articles()) {
      article.sentences().stream()
          .filter(sentence -> sentence.part() == Part.HEADLINE)
          .map(sentence -> sentence.fact().span())
          .forEach(headline -> check(story, article, headline, found));
    }
    return List.copyOf(found);
  }

  private static void check(
      StoryReading story, ParsedArticle article, Span headline, List<Difference> found) {
    if (headline.length() > LONGEST || OPEN.matcher(headline.text()).find()) {
      return;
    }
    Matcher owns = OWNS.matcher(headline.text());
    Matcher disowns = DISOWNS.matcher(headline.text());
    if (owns.find()) {
      if (!isOwned(story, article)) {
        against(article, headline, owns, DISOWNED, found);
      }
    } else if (disowns.find() && !isSaid(article, DENIED)) {
      against(article, headline, disowns, CONCEDED, found);
    }
  }

  /** The first sentence of the body that has {@code otherwise}, beside the headline's clause. */
  private static void against(
      ParsedArticle article,
      Span headline,
      Matcher owned,
      Pattern otherwise,
      List<Difference> found) {
    Span clause =
        article
            .article()
            .span(
                headline.start() + clauseStart(headline.text(), owned.start()),
                headline.start() + owned.end());
    for (ParsedSentence sentence : article.sentences()) {
      Span span = sentence.fact().span();
      Matcher told = otherwise.matcher(span.text());
      if (sentence.part() == Part.BODY && span.length() <= LONGEST && told.find()) {
        found.add(new Difference(clause, span, Difference.Kind.STANCE, true, 1));
        return;
      }
    }
  }

  /** Whether somebody in the body admits something, in whatever words. */
  private static boolean isOwned(StoryReading story, ParsedArticle article) {
    boolean told =
        story.attributions().stream()
            .filter(said -> said.article().equals(article.article().id()))
            .filter(said -> said.stance() == Stance.ADMITS)
            .map(Attribution::content)
            .anyMatch(content -> inBody(article, content));
    return told || isSaid(article, OWNED);
  }

  private static boolean isSaid(ParsedArticle article, Pattern words) {
    return article.sentences().stream()
        .filter(sentence -> sentence.part() == Part.BODY)
        .anyMatch(sentence -> words.matcher(sentence.fact().span().text()).find());
  }

  private static boolean inBody(ParsedArticle article, Span content) {
    return article.sentences().stream()
        .anyMatch(
            sentence -> sentence.part() == Part.BODY && sentence.fact().span().overlaps(content));
  }

  /** Where the clause begins in which {@code at} stands: behind the last comma or colon. */
  private static int clauseStart(String headline, int at) {
    int start = Math.max(headline.lastIndexOf(", ", at), headline.lastIndexOf(": ", at));
    return start < 0 ? 0 : start + 2;
  }
}
