package org.stet.authoring.mutation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stet.authoring.InvalidCase;

/**
 * Survivors that somebody has looked at and found to be no gap: no text can tell them from the
 * rule, or none that is worth a case. From {@code fixtures/mutation.yaml}.
 */
public final class ReviewedSurvivors {
  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private record Entry(
      @JsonProperty(required = true) String rule,
      @JsonProperty(required = true) String constraint,
      @JsonProperty(required = true) String change,
      Integer occurrence,
      @JsonProperty(required = true) String reason) {
    MutantName name() {
      return new MutantName(
          rule,
          MutantName.flat(constraint),
          MutantName.flat(change),
          occurrence == null ? 1 : occurrence);
    }
  }

  private final Path file;
  private final Map<MutantName, String> reasons;

  private ReviewedSurvivors(Path file, Map<MutantName, String> reasons) {
    this.file = file;
    this.reasons = reasons;
  }

  /**
   * The list in {@code file}; empty if there is no such file.
   *
   * @throws InvalidCase if it is not YAML of this shape, lists a mutant twice, or gives no reason
   */
  public static ReviewedSurvivors read(Path file) {
    Map<MutantName, String> reasons = new LinkedHashMap<>();
    for (Entry entry : entries(file)) {
      if (entry.rule() == null || entry.constraint() == null || entry.change() == null) {
        throw new InvalidCase(file + ": an entry needs rule, constraint, change and reason");
      }
      if (entry.reason() == null || entry.reason().isBlank()) {
        throw new InvalidCase(file + ": " + entry.name() + ": give the reason why it may survive");
      }
      if (reasons.put(entry.name(), MutantName.flat(entry.reason())) != null) {
        throw new InvalidCase(file + ": " + entry.name() + " is listed twice; take one out");
      }
    }
    return new ReviewedSurvivors(file, reasons);
  }

  private static List<Entry> entries(Path file) {
    if (!Files.exists(file)) {
      return List.of();
    }
    try {
      List<Entry> entries = YAML.readValue(Files.readString(file), new TypeReference<>() {});
      return entries == null ? List.of() : entries;
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      throw new InvalidCase(file + ":" + line + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new InvalidCase(file + ": cannot be read; check that you may open it");
    }
  }

  /** Why the mutant may survive; empty if nobody has looked at it. */
  public Optional<String> reason(MutantName mutant) {
    return Optional.ofNullable(reasons.get(mutant));
  }

  /**
   * What is wrong with the list, a sentence an entry: a mutant that is killed, or no mutant at all.
   *
   * @param results the rules that were tried; entries about others are not judged
   * @param rules the ids of all rules there are
   */
  public List<String> stale(List<MutationResult> results, Collection<String> rules) {
    Set<String> tried = new HashSet<>();
    Set<MutantName> survived = new HashSet<>();
    Set<MutantName> known = new HashSet<>();
    for (MutationResult result : results) {
      tried.add(result.rule().id());
      for (MutationResult.Trial trial : result.trials()) {
        known.add(trial.name());
        if (trial.survived()) {
          survived.add(trial.name());
        }
      }
    }
    List<String> stale = new ArrayList<>();
    for (MutantName name : reasons.keySet()) {
      if (!rules.contains(name.rule())) {
        stale.add(file + ": " + name + ": there is no such rule; take the entry out");
      } else if (tried.contains(name.rule()) && !known.contains(name)) {
        stale.add(file + ": " + name + ": the rule has no such mutant; mend or take out the entry");
      } else if (tried.contains(name.rule()) && !survived.contains(name)) {
        stale.add(file + ": " + name + ": a case kills it now; take the entry out");
      }
    }
    return stale;
  }
}
