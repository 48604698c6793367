package org.stet.extraction.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stet.extraction.memo.Remembered;
import org.stet.fact.AnomalyType;

/** A line that is worded as pages word their furniture: "Follow us on…", "5 min read". */
final class WordingSign implements ResidueSign {
  private static final int LONGEST = 300;

  /** What parts the pieces of a line, and how many at most are looked at. */
  private static final Pattern PARTS =
      Pattern.compile("\\s*[|·•»›:;,/]\\s*|\\s+[-–—]\\s+|(?<=[.!?])\\s+");

  private static final int MOST = 12;

  /** "(Reporting by …; editing by …)" is how an agency signs its copy. */
  private static final Pattern SIGN_OFF =
      Pattern.compile(
          "\\((?:Additional )?(?:Reporting|Writing|Compiled) by [^)]{1,160};[^)]{1,160}\\)");

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  /** The lines of articles under edit. */
  private static final int REMEMBERED = 1_024;

  private final Remembered<Worded, Optional<AnomalyType>> remembered = new Remembered<>(REMEMBERED);
  private final Map<Pattern, AnomalyType> wordings = new LinkedHashMap<>();

  WordingSign(ResidueLexicon lexicon) {
    for (ResidueLexicon.Wording wording : lexicon.wordings()) {
      for (String pattern : wording.patterns()) {
        wordings.put(Pattern.compile(pattern, FLAGS), wording.type());
      }
    }
    lexicon
        .labels()
        .forEach(
            (type, languages) ->
                languages
                    .values()
                    .forEach(
                        words ->
                            wordings.put(
                                Pattern.compile(
                                    "(" + alternatives(words) + ")(\\s*[:：|»>›→]|\\s+[-–—])\\s*.*",
                                    FLAGS),
                                type)));
    wordings.put(wholeLines(lexicon.sections()), AnomalyType.NAVIGATION);
  }

  /** An expression for lines that are one of {@code languages}' words and nothing else. */
  static Pattern wholeLines(Map<String, List<String>> languages) {
    return Pattern.compile(
        alternatives(languages.values().stream().flatMap(List::stream).toList()), FLAGS);
  }

  private static String alternatives(List<String> words) {
    return String.join("|", words.stream().map(Pattern::quote).toList());
  }

  /** Forgets the lines that were read. */
  void forget() {
    remembered.forget();
  }

  @Override
  public List<Residue> find(Page page) {
    List<Residue> found = new ArrayList<>();
    for (Line line : page.lines()) {
      AnomalyType type = type(line);
      if (type != null) {
        found.add(Residue.of(line, type));
      }
    }
    return found;
  }

  private AnomalyType type(Line line) {
    if (line.text().length() > LONGEST) {
      return null;
    }
    return remembered.get(new Worded(line.plain(), line.text()), this::type).orElse(null);
  }

  /** What the type of a line depends on. */
  private record Worded(String plain, String whole) {}

  private Optional<AnomalyType> type(Worded line) {
    String plain = line.plain();
    String whole = line.whole();
    if (SIGN_OFF.matcher(whole).matches()) {
      return Optional.empty();
    }
    for (Map.Entry<Pattern, AnomalyType> wording : wordings.entrySet()) {
      if (wording.getKey().matcher(plain).matches() || wording.getKey().matcher(whole).matches()) {
        return Optional.of(wording.getValue());
      }
    }
    return Optional.ofNullable(ofParts(whole));
  }

  /** "0 comments · Be the first to comment": several pieces of furniture in one line. */
  private AnomalyType ofParts(String line) {
    String[] parts = PARTS.split(line);
    if (parts.length < 2 || parts.length > MOST) {
      return null;
    }
    AnomalyType first = null;
    for (String part : parts) {
      AnomalyType type = part.isBlank() ? first : worded(part.strip());
      if (type == null) {
        return null;
      }
      first = first == null ? type : first;
    }
    return first;
  }

  private AnomalyType worded(String part) {
    for (Map.Entry<Pattern, AnomalyType> wording : wordings.entrySet()) {
      if (wording.getKey().matcher(part).matches()) {
        return wording.getValue();
      }
    }
    return null;
  }
}
