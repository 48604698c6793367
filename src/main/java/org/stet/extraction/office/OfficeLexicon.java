package org.stet.extraction.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stet.extraction.lexicon.LexiconFiles;

/** The offices of {@code rules/lexicon/offices.yaml}. */
final class OfficeLexicon {
  private static final String GAP = "~";
  private static final int LONGEST_GAP = 5;

  /** How whoever heads a branch of a body's work is called. */
  private static final List<String> HEADS =
      List.of(
          "head of %s",
          "chief of %s",
          "director of %s",
          "vice president for %s",
          "%s head",
          "%s chief",
          "%s boss",
          "%s director",
          "%s manager",
          "chief %s officer");

  /** Where in a list of words an office is named: from {@code start} to before {@code end}. */
  record Named(String id, int start, int end) {}

  private record Entry(String id, List<String> names) {}

  private record Branch(String id, List<String> of) {}

  private record Entries(
      List<Entry> offices,
      List<Branch> functions,
      List<List<String>> exclusive,
      Set<String> posts,
      List<List<String>> together,
      Set<String> deputies,
      Set<String> unheld) {}

  private record Name(String id, List<String> words) {}

  private final List<Name> names = new ArrayList<>();
  private final Set<Set<String>> exclusive = new HashSet<>();
  private final Set<Set<String>> together = new HashSet<>();
  private final Set<String> posts;
  private final Set<String> deputies;
  private final Set<String> unheld;

  OfficeLexicon(LexiconFiles files) {
    Entries entries = files.read("offices.yaml", Entries.class);
    for (Entry office : entries.offices()) {
      for (String name : office.names()) {
        names.add(new Name(office.id(), Arrays.asList(name.split(" "))));
      }
    }
    for (Branch branch : entries.functions()) {
      for (String work : branch.of()) {
        for (String pattern : HEADS) {
          names.add(new Name(branch.id(), Arrays.asList(pattern.formatted(work).split(" "))));
        }
      }
    }
    names.sort(Comparator.comparing((Name name) -> -name.words().size()));
    for (List<String> group : entries.exclusive()) {
      for (String one : group) {
        group.stream()
            .filter(other -> !other.equals(one))
            .forEach(other -> exclusive.add(Set.of(one, other)));
      }
    }
    for (List<String> group : entries.together()) {
      group.stream().skip(1).forEach(other -> together.add(Set.of(group.get(0), other)));
    }
    posts = Set.copyOf(entries.posts());
    deputies = Set.copyOf(entries.deputies());
    unheld = Set.copyOf(entries.unheld());
  }

  /** The longest name of an office that begins at {@code start} of {@code words}. */
  Optional<Named> at(List<String> words, int start) {
    for (Name name : names) {
      int end = end(name.words(), 0, words, start);
      if (end > 0) {
        return Optional.of(new Named(name.id(), start, end));
      }
    }
    return Optional.empty();
  }

  private static int end(List<String> name, int from, List<String> words, int at) {
    if (from == name.size()) {
      return at;
    }
    if (name.get(from).equals(GAP)) {
      for (int gap = 0; gap <= LONGEST_GAP; gap++) {
        int end = end(name, from + 1, words, at + gap);
        if (end > 0) {
          return end;
        }
      }
      return -1;
    }
    return at < words.size() && words.get(at).equals(name.get(from))
        ? end(name, from + 1, words, at + 1)
        : -1;
  }

  boolean deputy(String word) {
    return deputies.contains(word);
  }

  /** Whether {@code word} tells that an office is not held now. */
  boolean unheld(String word) {
    return unheld.contains(word);
  }

  /** Whether nobody holds both. */
  boolean exclude(HeldOffice one, HeldOffice other) {
    if (one.id().equals(other.id())) {
      return one.deputy() != other.deputy() && one.mayBeOfOneBody(other);
    }
    Set<String> pair = Set.of(one.id(), other.id());
    return exclusive.contains(pair) || posts.containsAll(pair) && !together.contains(pair);
  }
}
