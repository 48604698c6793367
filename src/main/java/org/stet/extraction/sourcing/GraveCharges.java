package org.stet.extraction.sourcing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.fact.Attribution;
import org.stet.fact.Charge;
import org.stet.fact.Span;
import org.stet.fact.Stance;

/**
 * Finds the reports that charge somebody with a grave wrong. What is denied, doubted, asked or
 * demanded is no charge, nor is the name of an inquiry or of a squad.
 */
public final class GraveCharges {
  /** The file as it is read. */
  record Words(List<String> charges, Bounds without) {}

  /** What stands beside the words where they charge nobody. */
  record Bounds(String before, String behind) {}

  private static final int LONGEST = 1_500;
  private static final int NEAR = 40;
  private static final Set<Stance> CHARGING =
      Set.of(
          Stance.SAYS,
          Stance.CLAIMS,
          Stance.CONFIRMS,
          Stance.ADMITS,
          Stance.ACCUSES,
          Stance.SUGGESTS,
          Stance.BELIEVES,
          Stance.FINDS);

  private final Pattern grave;
  private final Pattern before;
  private final Pattern behind;

  /**
   * @param files where {@code grave-charges.yaml} is read from
   */
  public GraveCharges(LexiconFiles files) {
    Words words = files.read("grave-charges.yaml", Words.class);
    this.grave = compile("\\b(?:" + String.join("|", words.charges()) + ")\\b");
    this.before = compile(words.without().before());
    this.behind = compile(words.without().behind());
  }

  private static Pattern compile(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /** The charges among {@code attributions}, in their order, at most one for each. */
  public List<Charge> among(List<Attribution> attributions) {
    List<Charge> charges = new ArrayList<>();
    for (Attribution attribution : attributions) {
      if (CHARGING.contains(attribution.stance())) {
        Optional<Span> words = words(attribution.content());
        if (attribution.stance() == Stance.ACCUSES && !attribution.impersonal()) {
          charges.add(new Charge(attribution, words.orElse(attribution.content())));
        } else {
          words.ifPresent(at -> charges.add(new Charge(attribution, at)));
        }
      }
    }
    return List.copyOf(charges);
  }

  private Optional<Span> words(Span content) {
    String text = content.text();
    Matcher matcher = grave.matcher(text);
    while (matcher.find() && matcher.start() < LONGEST) {
      String left = text.substring(Math.max(0, matcher.start() - NEAR), matcher.start());
      String right = text.substring(matcher.end());
      if (!before.matcher(left).find() && !behind.matcher(right).find()) {
        int start = content.start() + matcher.start();
        int end = content.start() + matcher.end();
        return Optional.of(new Span(content.article(), start, end, matcher.group()));
      }
    }
    return Optional.empty();
  }
}
