package org.stet.extraction.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.name.Names;
import org.stet.extraction.syntax.ParsedArticle;
import org.stet.extraction.syntax.ParsedSentence;
import org.stet.fact.Difference;
import org.stet.fact.Mention;
import org.stet.fact.NameKind;
import org.stet.fact.Part;

/** Finds the people to whom two articles give offices that exclude each other. */
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
      for (ParsedSentence sentence : article.sentences()) {
        if (sentence.part() == Part.RESIDUE) {
          continue;
        }
        for (Mention mention : names.within(sentence.fact().span())) {
          if (mention.kind() == NameKind.PERSON) {
            byPerson
                .computeIfAbsent(mention.entityKey(), key -> new ArrayList<>())
                .addAll(reader.read(article, sentence, mention));
          }
        }
      }
    }
    List<Difference> found = new ArrayList<>();
    byPerson.values().forEach(offices -> found.addAll(among(offices)));
    return List.copyOf(found);
  }

  private List<Difference> among(List<HeldOffice> offices) {
    Map<Set<String>, Difference> found = new LinkedHashMap<>();
    int most = Math.min(offices.size(), MOST_OFFICES);
    for (int i = 0; i < most; i++) {
      for (int j = i + 1; j < most; j++) {
        HeldOffice one = offices.get(i);
        HeldOffice other = offices.get(j);
        differ(one, other)
            .ifPresent(difference -> found.putIfAbsent(Set.copyOf(titles(one, other)), difference));
      }
    }
    return List.copyOf(found.values());
  }

  private static Set<String> titles(HeldOffice one, HeldOffice other) {
    return new TreeSet<>(List.of(one.deputy() + one.id(), other.deputy() + other.id()));
  }

  /** Within one article a person may be shown on the way from one office to the next. */
  private Optional<Difference> differ(HeldOffice one, HeldOffice other) {
    return !one.words().article().equals(other.words().article()) && lexicon.exclude(one, other)
        ? Optional.of(new Difference(one.words(), other.words(), Difference.Kind.OFFICE))
        : Optional.empty();
  }
}
