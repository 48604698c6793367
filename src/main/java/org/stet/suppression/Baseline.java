package org.stet.suppression;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stet.fact.Finding;
import org.stet.fact.Story;
import org.stet.reading.UnreadableArticle;

/**
 * The findings of earlier reports: what was there before and need not be looked at again.
 *
 * @param findings ids of findings by the id of their story; null where there is no baseline
 */
public record Baseline(Map<String, Set<String>> findings) {
  /** No baseline: every finding counts. */
  public static final Baseline NONE = new Baseline(null);

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String HOW =
      "; make one with: stet check … --format json > FILE, or: stet batch … > FILE";

  /** Whether there is a baseline, and it has a report on {@code story}. */
  public boolean knows(Story story) {
    return findings != null && findings.containsKey(story.id());
  }

  /** Whether there is a baseline at all. */
  public boolean present() {
    return findings != null;
  }

  boolean has(Story story, Finding finding) {
    return present() && of(story).contains(finding.id());
  }

  Review.Difference difference(Story story, List<Finding> found, List<Finding> known) {
    if (!present()) {
      return null;
    }
    Set<String> now = new HashSet<>(found.stream().map(Finding::id).toList());
    return new Review.Difference(
        known.stream().map(Finding::id).toList(),
        of(story).stream().filter(id -> !now.contains(id)).toList());
  }

  private Set<String> of(Story story) {
    return findings.getOrDefault(story.id(), Set.of());
  }

  /**
   * The baseline in {@code file}: one or more reports of Stet as JSON, one after the other. What a
   * report had counted as known is known.
   *
   * @throws UnreadableArticle if the file is something else
   */
  public static Baseline read(Path file) {
    Map<String, Set<String>> findings = new TreeMap<>();
    if (!Files.isRegularFile(file)) {
      throw new UnreadableArticle(file + ": there is no such file" + HOW);
    }
    try (MappingIterator<JsonNode> reports =
        JSON.readerFor(JsonNode.class).readValues(file.toFile())) {
      while (reports.hasNext()) {
        JsonNode report = reports.next();
        if (!isReport(report)) {
          throw new UnreadableArticle(file + ": is no report of Stet" + HOW);
        }
        Set<String> ids =
            findings.computeIfAbsent(
                report.path("story").textValue(), story -> new LinkedHashSet<>());
        report.path("findings").forEach(each -> ids.add(each.path("id").asText()));
        report.path("baseline").path("known").forEach(each -> ids.add(each.asText()));
      }
    } catch (JsonProcessingException e) {
      throw new UnreadableArticle(
          "%s:%d: is not JSON: %s%s"
              .formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage(), HOW));
    } catch (IOException | RuntimeException e) {
      if (e instanceof UnreadableArticle told) {
        throw told;
      }
      throw new UnreadableArticle(file + ": cannot be read as a report of Stet" + HOW, e);
    }
    if (findings.isEmpty()) {
      throw new UnreadableArticle(file + ": holds no report" + HOW);
    }
    return new Baseline(findings);
  }

  private static boolean isReport(JsonNode report) {
    return report.path("schemaVersion").asText().startsWith("1.")
        && report.path("story").isTextual()
        && report.path("findings").isArray()
        && Stream.of("articles", "tables").allMatch(report::has);
  }
}
