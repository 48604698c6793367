package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stet.fact.NameKind;

/** A person, body or place of the story with all its uses, while the story is being read. */
final class Entity {
  private static final int LONGEST_ACRONYM = 10;

  private final NameKind kind;
  private final PersonName name;
  private final String key;
  private final List<NameUse> uses = new ArrayList<>();
  private NameUse first;
  private String plain;
  private NameUse acronym;
  private boolean spelledOut;

  /**
   * @param kind what it is
   * @param name the name in parts where it is a person's, or null
   * @param key its key for joins
   */
  Entity(NameKind kind, PersonName name, String key) {
    this.kind = kind;
    this.name = name;
    this.key = key;
  }

  NameKind kind() {
    return kind;
  }

  PersonName name() {
    return name;
  }

  String key() {
    return key;
  }

  List<NameUse> uses() {
    return uses;
  }

  boolean isPerson() {
    return kind == NameKind.PERSON;
  }

  /** Whether given and family name are both known. */
  boolean full() {
    return name != null && name.given() != null;
  }

  /** The uses of the whole name where there are any, else all. */
  List<NameUse> fullUses() {
    int words = uses.stream().mapToInt(use -> use.words().size()).max().orElse(1);
    return uses.stream().filter(use -> use.words().size() == words).toList();
  }

  /** The first use of the whole name in the story. Ask only when all uses are known. */
  NameUse first() {
    if (first == null) {
      first = readFirst();
      plain = first.plain();
    }
    return first;
  }

  /** The first use that is an acronym, or null. Ask only when all uses are known. */
  NameUse acronym() {
    if (acronym == null && !spelledOut) {
      acronym = readAcronym();
      spelledOut = acronym == null;
    }
    return acronym;
  }

  private NameUse readAcronym() {
    for (NameUse use : uses) {
      String spelling = use.spelling();
      if (spelling.length() <= LONGEST_ACRONYM
          && Letters.capitals(spelling)
          && use.words().size() == 1) {
        return use;
      }
    }
    return null;
  }

  /** The spelling of {@link #first} made comparable. */
  String plain() {
    first();
    return plain;
  }

  private NameUse readFirst() {
    NameUse first = null;
    for (NameUse use : fullUses()) {
      if (first == null || use.precedes(first)) {
        first = use;
      }
    }
    return first;
  }

  Set<Integer> articles() {
    Set<Integer> articles = new TreeSet<>();
    uses.forEach(use -> articles.add(use.article()));
    return articles;
  }

  Set<String> offices() {
    Set<String> offices = new TreeSet<>();
    uses.forEach(use -> offices.addAll(use.description().offices()));
    return offices;
  }

  Set<String> context() {
    Set<String> context = new TreeSet<>();
    uses.forEach(use -> context.addAll(use.description().context()));
    return context;
  }

  /** Whether some article gives both whole names, which tells two people apart. */
  boolean fullyMeets(Entity other) {
    return fullUses().stream()
        .map(NameUse::article)
        .anyMatch(article -> other.fullUses().stream().anyMatch(use -> use.article() == article));
  }

  /** Whether the other entity stands in an article in which this one stands too. */
  boolean meets(Entity other) {
    return articles().stream().anyMatch(other.articles()::contains);
  }
}
