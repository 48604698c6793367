package org.stet.extraction.house;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.Article;
import org.stet.fact.Difference;
import org.stet.fact.Fact;
import org.stet.fact.HouseSpelling;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.NameVariant;
import org.stet.fact.Part;
import org.stet.fact.Sentence;
import org.stet.fact.Span;

/** How a newsroom spells names and words of which there are several spellings. */
final class HouseSpellings {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*");

  /** Addresses, accounts and tags are spelled by whoever owns them. */
  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+|\\S+@\\S+|[#@][\\p{L}\\p{N}_]+|[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{Ll}{2,}(?:/\\S*)?");

  /** By first word; of one first word the longest form first. */
  private final Map<String, List<SpelledForm>> forms = new HashMap<>();

  HouseSpellings(Map<String, List<String>> spellings) {
    spellings.forEach(
        (house, others) -> {
          add(new SpelledForm(house, house));
          others.forEach(other -> add(new SpelledForm(other, house)));
        });
    forms
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparing((SpelledForm form) -> -form.form().length())
                        .thenComparing(SpelledForm::form)));
  }

  private void add(SpelledForm form) {
    forms.computeIfAbsent(form.firstWord(), word -> new ArrayList<>()).add(form);
  }

  boolean isEmpty() {
    return forms.isEmpty();
  }

  /** The places of {@code draft} that the house spells otherwise, in the order of its sentences. */
  List<HouseSpelling> in(Article draft, List<Fact> facts) {
    List<Span> names = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    for (Fact fact : facts) {
      if (!fact.article().equals(draft.id())) {
        continue;
      }
      if (fact instanceof Mention mention && mention.kind() == NameKind.ORGANISATION) {
        names.add(mention.span());
      } else if (fact instanceof Sentence sentence && sentence.part() != Part.RESIDUE) {
        sentences.add(sentence.span());
      }
    }
    if (sentences.isEmpty()) {
      // Another extractor need not tell them.
      sentences.add(draft.span(draft.bodyStart(), draft.text().length()));
    }
    List<HouseSpelling> found = new ArrayList<>();
    sentences.forEach(sentence -> found.addAll(in(draft, sentence, names)));
    return found;
  }

  private List<HouseSpelling> in(Article draft, Span sentence, List<Span> names) {
    List<HouseSpelling> spellings = new ArrayList<>();
    String text = sentence.text();
    each(
        text,
        (form, at) -> {
          Span span = draft.span(sentence.start() + at.start(), sentence.start() + at.end());
          boolean inName =
              names.stream().anyMatch(name -> name.contains(span) && name.length() > span.length());
          spellings.add(
              new HouseSpelling(
                  span,
                  form.house(),
                  at.instead(),
                  QuotedTitles.contain(text, at.start(), at.end()),
                  inName));
        });
    return spellings;
  }

  /** What is done about a spelling that is not the house's. */
  private interface Use {
    void take(SpelledForm form, SpelledForm.Found at);
  }

  /** Every place of {@code text} with another spelling, in order; where two overlap, the first. */
  private void each(String text, Use use) {
    Matcher link = LINK.matcher(text);
    boolean linked = link.find();
    Matcher word = WORD.matcher(text);
    int done = 0;
    while (word.find()) {
      while (linked && link.end() <= word.start()) {
        linked = link.find();
      }
      List<SpelledForm> candidates = forms.get(word.group().toLowerCase(Locale.ROOT));
      boolean inLink = linked && link.start() <= word.start();
      if (candidates == null) {
        candidates = ofPlural(word.group());
      }
      if (candidates == null || inLink || word.start() < done) {
        continue;
      }
      for (SpelledForm form : candidates) {
        SpelledForm.Found found = form.at(text, word.start());
        if (found != null && found.start() >= done) {
          done = found.end();
          if (!form.isHouse()) {
            use.take(form, found);
          }
          break;
        }
      }
    }
  }

  private List<SpelledForm> ofPlural(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.endsWith("s") ? forms.get(small.substring(0, small.length() - 1)) : null;
  }

  /** Whether {@code fact} tells of nothing but two spellings of which the house knows one. */
  boolean settles(Fact fact) {
    if (fact instanceof NameVariant variant) {
      return settles(variant.usual().spelling(), variant.unusual().spelling());
    }
    return fact instanceof Difference difference
        && settles(difference.first().text(), difference.second().text());
  }

  private boolean settles(String one, String other) {
    String first = housed(one);
    String second = housed(other);
    return !(first.equals(one) && second.equals(other)) && folded(first).equals(folded(second));
  }

  private String housed(String words) {
    StringBuilder housed = new StringBuilder();
    int[] done = {0};
    each(
        words,
        (form, at) -> {
          housed.append(words, done[0], at.start()).append(at.instead());
          done[0] = at.end();
        });
    return housed.append(words.substring(done[0])).toString();
  }

  private static String folded(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
