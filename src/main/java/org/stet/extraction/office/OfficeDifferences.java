package org.stet.extraction.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Difference;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Part;

/**
 * Finds the people to whom two articles, or a headline and its body, give offices that exclude each
 * other.
 */
public final class OfficeDifferences {
  private static final int MOST_OFFICES = 40;

  private final OfficeLexicon lexicon;
  private final OfficeReader reader;

  /**
   * @param files where {@code offices.yaml} is read from
   */
  public OfficeDifferences(LexiconFiles files) {
    this.lexicon = new OfficeLexicon(files);
    this.reader = new OfficeReader(lexicon);
  }

  /** One difference for each person and pair of offices, in the order of the story. */
  public List<Difference> find(List<ParsedArticle> story, Names names) {
    Map<String, List<HeldOffice>> byPerson = new LinkedHashMap<>();
    for (ParsedArticle article : story) {
      Set<String> before = Set.of();
      for (ParsedSentence sentence : article.sentences()) {
        if (sentence.part() == Part.RESIDUE) {
          continue;
        }
        List<Mention> people =
            names.within(sentence.fact().span()).stream()
                .filter(mention -> mention.kind() == NameKind.PERSON)
                .toList();
        Set<String> here =
            people.stream().map(Mention::entityKey).collect(Collectors.toCollection(TreeSet::new));
        for (Mention mention : people) {
          add(byPerson, mention.entityKey(), reader.read(article, sentence, mention));
        }
        Set<String> named =
            people.stream()
                .filter(mention -> mention.given() != null)
                .map(Mention::entityKey)
                .collect(Collectors.toCollection(TreeSet::new));
        if (named.size() == 1) {
          add(
              byPerson,
              named.iterator().next(),
              reader.readSubjectOfQuotation(article, sentence).stream().toList());
        }
        if (here.isEmpty() && before.size() == 1) {
          add(
              byPerson,
              before.iterator().next(),
              reader.readPronoun(article, sentence).stream().toList());
        }
        before = here;
      }
    }
    List<Difference> found = new ArrayList<>();
    byPerson.values().forEach(offices -> found.addAll(among(offices)));
    return List.copyOf(found);
  }

  private static void add(
      Map<String, List<HeldOffice>> byPerson, String person, List<HeldOffice> offices) {
    byPerson.computeIfAbsent(person, key -> new ArrayList<>()).addAll(offices);
  }

  private List<Difference> among(List<HeldOffice> offices) {
    Map<Set<String>, Difference> found = new LinkedHashMap<>();
    int most = Math.min(offices.size(), MOST_OFFICES);
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        HeldOffice one = offices.get(i);
        HeldOffice other = offices.get(j);
        if (comparable(one, other)
            && lexicon.exclude(one, other)
            && !toldTogether(offices, one.title(), other.title())) {
          found.putIfAbsent(
              Set.of(one.title(), other.title()),
              new Difference(
                  one.words(),
                  other.words(),
                  Difference.Kind.OFFICE,
                  one.words().article().equals(other.words().article()),
                  1));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** Within one body of text a person may be shown on the way from one office to the next. */
  private static boolean comparable(HeldOffice one, HeldOffice other) {
    return !one.words().article().equals(other.words().article()) || one.part() != other.part();
  }

  /** Whether one article tells that the person holds both. */
  private static boolean toldTogether(List<HeldOffice> offices, String one, String other) {
    Map<String, Set<String>> titles = new LinkedHashMap<>();
    offices.stream()
        .filter(office -> office.part() == Part.BODY)
        .forEach(
            office ->
                titles
                    .computeIfAbsent(office.words().article(), article -> new TreeSet<>())
                    .add(office.title()));
    return titles.values().stream().anyMatch(held -> held.containsAll(Set.of(one, other)));
  }
}
