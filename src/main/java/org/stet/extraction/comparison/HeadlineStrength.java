package org.stet.extraction.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.extraction.syntax.Token;
import org.stet.fact.Difference;
import org.stet.fact.Part;
import org.stet.fact.Span;

/**
 * Headlines that state as done or known what their body reports as open: "Captain at fault" above
 * "investigators had formed no view on who was to blame", "strike over as sides reach deal" above
 * "no agreement has been reached".
 *
 * <p>A headline that hedges, asks or quotes is left alone, and so is one whose own verb comes again
 * in the body, where it may tell of another step of the same case.
 */
public final class HeadlineStrength implements Comparison {
  /** The file as it is read. */
  record Entries(List<Entry> pairs) {}

  /**
   * What a headline states and what in a body speaks against it.
   *
   * @param headline what the headline states
   * @param body what a sentence of the body says against it
   * @param unless what in the body bears the headline out, or null
   * @param subject what the headline must speak of, or null
   * @param repeated whether the headline's own verb in the body bears it out
   */
  record Entry(String headline, String body, String unless, String subject, boolean repeated) {}

  private record Pair(
      Pattern headline, Pattern body, Pattern unless, Pattern subject, boolean repeated) {}

  private static final int LONGEST = 1_000;
  private static final Pattern HEDGED =
      Pattern.compile(
          "(?i)\\b(?:may|might|could|would|will|to(?! (?:prison|jail|court|hospital))|suspected|likely|feared|possibl[ey]|probably|reportedly|allegedly|alleged|seeks?|wants?|asks?|urges?|calls?|threatens?|plans?|considers?|not|never|no|denies|deny|if|whether)\\b|\\?");

  private final List<Pair> pairs;

  /**
   * @param files where {@code headline-strength.yaml} is read from
   */
  public HeadlineStrength(LexiconFiles files) {
    this.pairs =
        files.read("headline-strength.yaml", Entries.class).pairs().stream()
            .map(
                entry ->
                    new Pair(
                        compile(entry.headline()),
                        compile(entry.body()),
                        compile(entry.unless()),
                        compile(entry.subject()),
                        entry.repeated()))
            .toList();
  }

  private static Pattern compile(String words) {
    return words == null ? null : Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  @Override
  public List<Difference> find(StoryReading story) {
    List<Difference> found = new ArrayList<>();
    for (ParsedArticle article : story.articles()) {
      for (ParsedSentence headline : article.sentences()) {
        if (headline.part() == Part.HEADLINE) {
          pairs.forEach(pair -> check(article, headline, pair, found));
        }
      }
    }
    return List.copyOf(found);
  }

  private static void check(
      ParsedArticle article, ParsedSentence headline, Pair pair, List<Difference> found) {
    Matcher stated = pair.headline.matcher(headline.fact().span().text());
    if (!stated.find()
        || pair.subject != null && !pair.subject.matcher(headline.fact().span().text()).find()) {
      return;
    }
    int offset = headline.fact().span().start();
    Span words = article.article().span(offset + stated.start(), offset + stated.end());
    Span clause = clause(article, headline, words);
    if (HEDGED.matcher(clause.text()).find()
        || pair.repeated && isRepeated(article, headline, words)) {
      return;
    }
    Difference first = null;
    for (ParsedSentence sentence : article.sentences()) {
      Span span = sentence.fact().span();
      if (sentence.part() != Part.BODY || span.length() > LONGEST) {
        continue;
      }
      if (pair.unless != null && pair.unless.matcher(span.text()).find()) {
        return;
      }
      Matcher open = pair.body.matcher(span.text());
      if (first == null && open.find()) {
        Span against =
            article.article().span(span.start() + open.start(), span.start() + open.end());
        first = new Difference(clause, against, Difference.Kind.STRENGTH, true, 1);
      }
    }
    if (first != null) {
      found.add(first);
    }
  }

  /**
   * The part of the headline between commas, colons, "as" and "after" in which {@code words} stand.
   */
  private static Span clause(ParsedArticle article, ParsedSentence headline, Span words) {
    List<Token> tokens = headline.tokens();
    int from = 0;
    int to = tokens.size() - 1;
    for (Token token : tokens) {
      boolean edge =
          Set.of(",", ":", ";", "-", "–", "—").contains(token.text())
              || Set.of("as", "after", "while", "that", "before")
                  .contains(token.text().toLowerCase(Locale.ROOT));
      if (edge && token.end() <= words.start()) {
        from = token.index() + 1;
      } else if (edge && token.start() >= words.end()) {
        to = token.index() - 1;
        break;
      }
    }
    return headline.span(article.article(), tokens.get(from), tokens.get(Math.max(from, to)));
  }

  /** Whether the headline's own verb is in the body, told as done. */
  private static boolean isRepeated(ParsedArticle article, ParsedSentence headline, Span words) {
    Set<String> verbs = new HashSet<>();
    headline.within(words).forEach(token -> verbs.add(token.lemma().toLowerCase(Locale.ROOT)));
    return article.sentences().stream()
        .filter(sentence -> sentence.part() == Part.BODY)
        .flatMap(sentence -> sentence.tokens().stream().filter(token -> !isModal(sentence, token)))
        .anyMatch(
            token ->
                token.tag().matches("VBD|VBN|VBZ|VBP")
                    && verbs.contains(token.lemma().toLowerCase(Locale.ROOT))
                    && !token.is("amod"));
  }

  /** "Could be stripped" is not told as done. */
  private static boolean isModal(ParsedSentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(child -> child.is("aux") && child.tag().matches("MD|TO"));
  }
}
