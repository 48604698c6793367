package org.stet.extraction.anomaly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Anomaly;
import org.stet.fact.AnomalyType;
import org.stet.fact.Span;

/**
 * A case ending that another language sets off from the name with a mark: Turkish "Kaynarpınar'da",
 * Finnish "AFAD:n", Hungarian "NATO-ban".
 *
 * <p>Some of the endings also close names in English ("Sana'a", "Nuku'alofa"), so the shorter ones
 * count only where the story has the name without them.
 */
final class SuffixedNameSign implements StorySign {
  private static final Pattern TURKISH =
      Pattern.compile("(\\p{Lu}[\\p{L}-]{2,})['’]([a-zçğıöşü]{1,4})(?![\\p{L}'’])");
  private static final Set<String> TURKISH_ENDINGS =
      Set.of(
          "da", "de", "ta", "te", "dan", "den", "tan", "ten", "nda", "nde", "ndan", "nden", "ya",
          "ye", "na", "ne", "nın", "nin", "nun", "nün", "ın", "in", "un", "ün", "yı", "yi", "yu",
          "yü", "nı", "ni", "nu", "nü", "a", "e", "ı", "i", "u", "ü", "la", "le", "yla", "yle",
          "lı", "li", "lu", "lü", "daki", "deki", "taki", "teki");
  private static final Set<String> CERTAIN_ENDINGS =
      Set.of(
          "da", "de", "dan", "den", "tan", "ten", "nda", "nde", "ndan", "nden", "nın", "nin", "nun",
          "nün", "ın", "yı", "daki", "deki", "taki", "teki", "yla", "yle");
  private static final Pattern FINNISH =
      Pattern.compile(
          "(\\p{Lu}[\\p{Lu}\\p{N}]+):(n|ssa|ssä|sta|stä|lle|lla|llä|lta|ltä|lta|an|en|in|ään|aan|iin|ta|tä|a|ä|ksi|na|nä|s|t)(?!\\p{L})");
  private static final Pattern HUNGARIAN =
      Pattern.compile(
          "(\\p{Lu}{2,})-(ban|ben|ba|be|nak|nek|tól|től|ról|ről|val|vel|hoz|hez|höz|ból|ből|nál|nél|ra|re|ért|kal|kel|owi|em|ie|u|ów|owski|owskiego)(?![\\p{L}-])");

  @Override
  public List<Anomaly> find(ParsedArticle article, StoryText story) {
    List<Anomaly> found = new ArrayList<>();
    found.addAll(TextPattern.find(article, TURKISH, (at, m) -> turkish(article, story, at, m)));
    found.addAll(
        TextPattern.find(
            article,
            FINNISH,
            (at, m) -> anomaly(article, at, m, "case ending after a colon", 0.85)));
    found.addAll(
        TextPattern.find(
            article,
            HUNGARIAN,
            (at, m) -> anomaly(article, at, m, "case ending after a hyphen", 0.75)));
    return found;
  }

  private static Anomaly turkish(
      ParsedArticle article, StoryText story, ParsedSentence sentence, Matcher match) {
    String ending = match.group(2);
    boolean known = story.hasName(match.group(1));
    if (!TURKISH_ENDINGS.contains(ending) || (!known && !CERTAIN_ENDINGS.contains(ending))) {
      return null;
    }
    return anomaly(article, sentence, match, "Turkish case ending", known ? 0.85 : 0.6);
  }

  private static Anomaly anomaly(
      ParsedArticle article,
      ParsedSentence sentence,
      Matcher match,
      String note,
      double confidence) {
    int start = sentence.fact().span().start();
    Span span = article.article().span(start + match.start(), start + match.end());
    return new Anomaly(span, AnomalyType.INFLECTED_NAME, match.group(1), null, note, confidence);
  }
}
