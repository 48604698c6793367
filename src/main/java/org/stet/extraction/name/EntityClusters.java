package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stet.fact.NameKind;

/**
 * Gathers the uses of names into entities. Full names first; a surname alone goes to the bearer who
 * stands right before it, then to the one the article names first, then to one elsewhere in the
 * article, then to the one of whom the story speaks most. Two given names are two people.
 */
final class EntityClusters {
  private final NameLexicon lexicon;
  private final Map<String, List<NameUse>> forms = new LinkedHashMap<>();
  private final Map<String, NameKind> kinds = new LinkedHashMap<>();
  private final Map<String, Entity> people = new LinkedHashMap<>();
  private final Map<String, Entity> others = new LinkedHashMap<>();
  private final Aliases aliases;

  private EntityClusters(NameLexicon lexicon, List<NameUse> uses) {
    this.lexicon = lexicon;
    for (NameUse use : uses) {
      if (!use.plain().isEmpty()) {
        forms.computeIfAbsent(use.plain(), form -> new ArrayList<>()).add(use);
      }
    }
    KindVote vote = new KindVote(lexicon, forms.keySet());
    forms.forEach((form, spelled) -> kinds.put(form, vote.kind(spelled)));
    // "Tisza" beside "Tisza Bank" is a bank, whatever it looks like.
    for (String form : List.copyOf(kinds.keySet())) {
      String core = Aliases.core(form, lexicon);
      if (!core.equals(form)
          && kinds.get(form) == NameKind.ORGANISATION
          && kinds.containsKey(core)
          && kinds.get(core) != NameKind.PLACE) {
        kinds.put(core, NameKind.ORGANISATION);
      }
    }
    bodiesOfTwoWords();
    aliases = new Aliases(forms, kinds, lexicon);
  }

  /**
   * "Kessler Pumpe" beside the company Kessler Pumpen is no person, nor is "Kessler" alone, unless
   * something says so.
   */
  private void bodiesOfTwoWords() {
    List<String> bodies =
        forms.keySet().stream()
            .filter(form -> form.indexOf(' ') > 0 && kinds.get(form) == NameKind.ORGANISATION)
            .toList();
    if (bodies.isEmpty()) {
      return;
    }
    Set<String> families = new HashSet<>();
    for (String form : List.copyOf(kinds.keySet())) {
      boolean open = kinds.get(form) != NameKind.PEOPLE && !described(form);
      if (open && bodies.stream().anyMatch(body -> sameBody(body, form))) {
        kinds.put(form, NameKind.ORGANISATION);
      } else if (kinds.get(form) == NameKind.PERSON && form.indexOf(' ') > 0) {
        families.add(form.substring(form.lastIndexOf(' ') + 1));
      }
    }
    for (String form : List.copyOf(kinds.keySet())) {
      boolean open = kinds.get(form) == NameKind.PERSON || kinds.get(form) == NameKind.UNKNOWN;
      if (open
          && form.indexOf(' ') < 0
          && !described(form)
          && !families.contains(form)
          && !EnglishWords.contains(form)
          && bodies.stream().anyMatch(body -> body.startsWith(form + " "))) {
        kinds.put(form, NameKind.ORGANISATION);
      }
    }
  }

  private boolean described(String form) {
    return forms.get(form).stream()
        .anyMatch(use -> use.description().titled() || use.description().person());
  }

  private static boolean sameBody(String body, String form) {
    int space = body.indexOf(' ');
    return space > 3
        && form.startsWith(body.substring(0, space + 1))
        && PersonComparison.near(body, form);
  }

  /** The entities that {@code uses} name, people first, in the order of their first full name. */
  static List<Entity> of(List<NameUse> uses, NameLexicon lexicon) {
    EntityClusters clusters = new EntityClusters(lexicon, uses);
    clusters.fullNames();
    clusters.shortNames();
    List<Entity> entities = new ArrayList<>(clusters.people.values());
    entities.addAll(clusters.others.values());
    return entities.stream().filter(entity -> !entity.uses().isEmpty()).toList();
  }

  private void fullNames() {
    List<PersonName> names = new ArrayList<>();
    forms.forEach(
        (form, uses) -> {
          if (kinds.get(form) == NameKind.PERSON) {
            PersonName name = PersonName.of(uses.get(0).words(), lexicon);
            if (name.given() != null) {
              names.add(name);
            }
          }
        });
    names.sort(Comparator.comparing((PersonName name) -> -name.plainGiven().length()));
    Map<String, String> keys = new LinkedHashMap<>();
    for (PersonName name : names) {
      List<PersonName> longer =
          names.stream()
              .filter(other -> keys.containsKey(other.key()) && name.shortens(other))
              .filter(other -> keys.get(other.key()).equals(other.key()))
              .toList();
      keys.putIfAbsent(name.key(), longer.size() == 1 ? longer.get(0).key() : name.key());
      String key = keys.get(name.key());
      people.computeIfAbsent(key, own -> new Entity(NameKind.PERSON, name, own));
    }
    forms.forEach(
        (form, uses) -> {
          if (kinds.get(form) == NameKind.PERSON) {
            PersonName name = PersonName.of(uses.get(0).words(), lexicon);
            if (name.given() != null) {
              people.get(keys.get(name.key())).uses().addAll(uses);
            }
          }
        });
  }

  private void shortNames() {
    Map<Entity, List<NameUse>> resolved = new LinkedHashMap<>();
    forms.forEach(
        (form, uses) -> {
          NameKind kind = kinds.get(form);
          PersonName name = PersonName.of(uses.get(0).words(), lexicon);
          if (kind == NameKind.PERSON && name.given() != null) {
            return;
          }
          for (NameUse use : uses) {
            Entity entity = bearer(use, form, kind);
            resolved.computeIfAbsent(entity, own -> new ArrayList<>()).add(use);
          }
        });
    resolved.forEach((entity, uses) -> entity.uses().addAll(uses));
    people.values().forEach(entity -> sort(entity.uses()));
    others.values().forEach(entity -> sort(entity.uses()));
  }

  private static void sort(List<NameUse> uses) {
    uses.sort(
        Comparator.comparingInt(NameUse::article).thenComparingInt(use -> use.span().start()));
  }

  private Entity bearer(NameUse use, String form, NameKind kind) {
    boolean mayBePerson =
        kind == NameKind.PERSON
            || kind == NameKind.UNKNOWN
            || (kind != NameKind.PEOPLE && lexicon.countries().named(form).isEmpty());
    if (mayBePerson) {
      List<Entity> bearers =
          people.values().stream()
              .filter(person -> person.full() && person.name().plainFamily().equals(form))
              .toList();
      List<Entity> here = bearers.stream().filter(person -> in(person, use.article())).toList();
      if (here.isEmpty() && kind != NameKind.ORGANISATION && kind != NameKind.PLACE) {
        here = bearers;
      }
      if (here.isEmpty()) {
        here =
            people.values().stream()
                .filter(person -> person.full() && in(person, use.article()))
                .filter(person -> person.name().plainGiven().split(" ")[0].equals(form))
                .filter(person -> kind != NameKind.ORGANISATION && kind != NameKind.PLACE)
                .toList();
      }
      if (!here.isEmpty()) {
        return nearest(here, use);
      }
    }
    if (kind == NameKind.PERSON) {
      PersonName name = PersonName.of(use.words(), lexicon);
      return people.computeIfAbsent(form, own -> new Entity(kind, name, name.key()));
    }
    String alias = aliases.of(form);
    return others.computeIfAbsent(alias, own -> new Entity(kinds.get(own), null, key(own)));
  }

  private String key(String form) {
    return lexicon
        .countries()
        .named(form)
        .or(() -> lexicon.countries().ofPeople(form))
        .orElse(form.replace(' ', '-'));
  }

  private static boolean in(Entity person, int article) {
    return person.uses().stream().anyMatch(use -> use.article() == article);
  }

  private static Entity nearest(List<Entity> bearers, NameUse use) {
    Gender gender = use.description().gender();
    return bearers.stream()
        .max(
            Comparator.comparingInt((Entity person) -> agrees(person, gender) ? 1 : 0)
                .thenComparingInt(person -> justBefore(person, use) ? 1 : 0)
                .thenComparingInt(person -> -firstBefore(person, use))
                .thenComparingInt(person -> person.uses().size()))
        .orElseThrow();
  }

  private static boolean agrees(Entity person, Gender gender) {
    return gender == Gender.UNKNOWN
        || person.uses().stream()
            .map(own -> own.description().gender())
            .noneMatch(own -> own != Gender.UNKNOWN && own != gender);
  }

  /** Whether {@code person} is named in full in the same sentence or the one before. */
  private static boolean justBefore(Entity person, NameUse use) {
    return person.uses().stream()
        .filter(own -> own.article() == use.article() && own.precedes(use))
        .anyMatch(own -> use.sentence().fact().index() - own.sentence().fact().index() <= 1);
  }

  /** Where {@code person} is first named before {@code use} in its article; else very late. */
  private static int firstBefore(Entity person, NameUse use) {
    return person.uses().stream()
        .filter(own -> own.article() == use.article() && own.precedes(use))
        .mapToInt(own -> own.span().start())
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
