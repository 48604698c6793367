package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stet.fact.NameKind;
import org.stet.fact.Span;

/**
 * The names of bodies and places that are one: short and long ("Wagner", "Wagner Group"), acronym
 * and expansion, country names in two languages.
 */
final class Aliases {
  private final Map<String, String> canonical = new LinkedHashMap<>();

  Aliases(Map<String, List<NameUse>> forms, Map<String, NameKind> kinds, NameLexicon lexicon) {
    List<String> names =
        forms.keySet().stream()
            .filter(form -> kinds.get(form) != NameKind.PERSON)
            .sorted(
                Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
            .toList();
    Map<String, String> countries = new LinkedHashMap<>();
    for (String form : names) {
      String core = core(form, lexicon);
      String same = canonical.containsKey(core) ? core : form;
      String singular = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
      same = canonical.containsKey(singular) ? singular : same;
      Optional<String> country =
          lexicon.countries().named(form).filter(key -> kinds.get(form) == NameKind.PLACE);
      if (country.isPresent()) {
        same = countries.computeIfAbsent(country.get(), key -> form);
      }
      canonical.put(form, canonical.getOrDefault(same, same));
    }
    for (String form : names) {
      for (NameUse use : forms.get(form)) {
        Span acronym = use.description().acronym();
        String letters = acronym == null ? "" : Letters.plain(acronym.text());
        if (canonical.containsKey(letters) && kinds.get(form) != NameKind.PLACE) {
          canonical.put(form, canonical.get(letters));
        }
      }
      initials(form, names, forms)
          .ifPresent(letters -> canonical.put(form, canonical.get(letters)));
    }
    firstWords(names, forms, kinds);
  }

  /** "Kessler" for Kessler Pumpen: the first word alone stands for the body named most. */
  private void firstWords(
      List<String> names, Map<String, List<NameUse>> forms, Map<String, NameKind> kinds) {
    for (String form : names) {
      if (form.indexOf(' ') < 0
          && form.length() > 3
          && kinds.get(form) == NameKind.ORGANISATION
          && canonical.get(form).equals(form)
          && !canonical.entrySet().stream()
              .anyMatch(other -> !other.getKey().equals(form) && other.getValue().equals(form))
          && !EnglishWords.contains(form)) {
        names.stream()
            .filter(body -> body.startsWith(form + " "))
            .filter(body -> kinds.get(body) == NameKind.ORGANISATION)
            .max(Comparator.comparingInt(body -> forms.get(body).size()))
            .ifPresent(body -> canonical.put(form, canonical.get(body)));
      }
    }
  }

  /** {@code form} without the words that may be left out: "Group", "Bank". */
  static String core(String form, NameLexicon lexicon) {
    List<String> words = new ArrayList<>(List.of(form.split(" ")));
    while (words.size() > 1 && lexicon.isTail(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return String.join(" ", words);
  }

  /** The acronym among {@code names} that is made of the capitals of {@code form}, if one is. */
  private static Optional<String> initials(
      String form, List<String> names, Map<String, List<NameUse>> forms) {
    StringBuilder initials = new StringBuilder();
    for (String word : forms.get(form).get(0).words()) {
      String plain = Letters.plain(word);
      if (Letters.capitalised(word) && !plain.isEmpty()) {
        initials.append(plain.charAt(0));
      }
    }
    String letters = initials.toString();
    return letters.length() >= 2
            && form.indexOf(' ') > 0
            && names.contains(letters)
            && Letters.capitals(forms.get(letters).get(0).spelling())
        ? Optional.of(letters)
        : Optional.empty();
  }

  /** The form that stands for {@code form} and all its other names. */
  String of(String form) {
    return canonical.getOrDefault(form, form);
  }
}
