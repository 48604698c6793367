package org.stet.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who said what, after PARC and PolNeAR.
 *
 * <p>"<u>The rebels</u> (source) <u>said</u> (cue) <u>they had killed 84 mercenaries</u>
 * (content)".
 *
 * @param source the words for the source without its cue, or null where nobody is named
 * @param cue the words that report: "said", "according to", "reportedly"; null where only quotation
 *     marks or the sentence before tell that the speaker goes on
 * @param content what is reported; for a quotation the words between the marks
 * @param stance how the source stands to the content
 * @param sourceKind who or what the source is
 * @param speakerKey key of the source for equality joins, the {@link Mention#entityKey} where it is
 *     a name or a pronoun or role that was resolved to one; null where nobody is named
 * @param chain by way of whom it came, nearest first ("Le Monde" reported by "Kyiv Independent");
 *     empty for a report at first hand
 * @param direct whether the content, or part of it, stands between quotation marks
 * @param carriedOver whether the source goes on from a sentence before rather than being named here
 * @param confidence 0 to 1: measured precision of the way in which it was found
 */
public record Attribution(
    Span source,
    Span cue,
    Span content,
    Stance stance,
    SourceKind sourceKind,
    String speakerKey,
    List<Span> chain,
    boolean direct,
    boolean carriedOver,
    double confidence)
    implements Fact {
  private static final Pattern PRONOUN =
      Pattern.compile(
          "(?i)he|she|it|they|him|her|them|(?:the|this|that|these|those)(?: same)? (?:sources?|insiders?|informants?)");
  private static final Pattern PASSIVE =
      Pattern.compile("(?i)^(?:it |is |was |are |were |be |been |being |has been |had been )");

  public Attribution {
    chain = List.copyOf(chain);
  }

  /** The content first, then source and cue where they are given. */
  @Override
  public List<Span> spans() {
    List<Span> spans = new ArrayList<>(List.of(content));
    if (source != null) {
      spans.add(source);
    }
    if (cue != null) {
      spans.add(cue);
    }
    return List.copyOf(spans);
  }

  /** The words for the source, or "nobody". */
  public String speaker() {
    return source == null ? "nobody" : source.text();
  }

  /** Whether a reader can tell who answers for the content. */
  public boolean answerable() {
    return sourceKind != SourceKind.NOBODY
        && sourceKind != SourceKind.ANONYMOUS
        && sourceKind != SourceKind.GENERAL;
  }

  /**
   * Whether a clause is passed on in the passive with nobody behind it: "it is said that", "it has
   * been alleged that". "Reportedly" and "is said to be" are not: they qualify the paper's words.
   */
  public boolean impersonal() {
    return sourceKind == SourceKind.NOBODY
        && stance == Stance.CLAIMS
        && cue != null
        && PASSIVE.matcher(cue.text()).find()
        && cue.precedes(content);
  }

  /**
   * Whether the source stands here as a pronoun or as "the source" only, so that a sentence before
   * told who it is.
   */
  public boolean takenUp() {
    return source != null && PRONOUN.matcher(source.text()).matches();
  }

  /** Whether it is told with a verb in the passive: "has been accused of", not "criticism of". */
  public boolean passive() {
    return cue != null && PASSIVE.matcher(cue.text()).find();
  }

  /**
   * Whether it came by way of somebody from an outlet or from one who is not named. A named person
   * who told an outlet is at first hand for it, but not one who told it to an outlet that another
   * read.
   */
  public boolean thirdHand() {
    return !chain.isEmpty()
        && !carriedOver
        && (chain.size() > 1
            || sourceKind == SourceKind.MEDIA
            || sourceKind == SourceKind.ANONYMOUS);
  }
}
