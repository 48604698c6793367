package org.stet.extraction.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stet.extraction.lexicon.LexiconFiles;

/** The words of {@code rules/lexicon/sites.yaml}, all lemmas. */
final class SiteLexicon {
  private record Site(String id, List<String> nouns) {}

  private record Entries(
      List<Site> sites, Set<String> once, Set<String> events, Set<String> held, Set<String> wide) {}

  private final Map<String, String> kinds = new TreeMap<>();
  private final Entries entries;

  SiteLexicon(LexiconFiles files) {
    entries = files.read("sites.yaml", Entries.class);
    entries.sites().forEach(site -> site.nouns().forEach(noun -> kinds.put(noun, site.id())));
  }

  /** What kind of site {@code noun} is. */
  Optional<String> kind(String noun) {
    return Optional.ofNullable(kinds.get(noun));
  }

  /** Whether what the verb {@code lemma} tells happens to somebody once. */
  boolean once(String lemma) {
    return entries.once().contains(lemma);
  }

  boolean event(String noun) {
    return entries.events().contains(noun);
  }

  boolean held(String lemma) {
    return entries.held().contains(lemma);
  }

  /** Whether a place that {@code noun} describes has others within. */
  boolean wide(String noun) {
    return entries.wide().contains(noun);
  }
}
