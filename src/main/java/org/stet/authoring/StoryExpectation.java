package org.stet.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What must be found in a whole story, and what must not, from {@code expected.yaml} beside its
 * articles.
 *
 * @param draft the file that is checked as the draft; null to hold the articles against each other
 * @param findings every finding of the story
 * @param silent places on which Stet must not speak
 */
public record StoryExpectation(String draft, List<Expected> findings, List<Silence> silent) {
  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /**
   * A finding that must be made.
   *
   * @param rule id of the rule
   * @param words the words that it quotes, each under the file in which they stand; where they
   *     stand there more than once, with an "occurrence" from 1
   */
  public record Expected(String rule, List<Map<String, String>> words) {}

  /**
   * Places that look wrong and are right.
   *
   * @param why why they are right
   * @param kinds the kinds of finding that would be false alarms
   * @param words the places, each under the file in which it stands; a finding that covers two of
   *     them, or the only one, is a false alarm
   */
  public record Silence(String why, List<String> kinds, List<Map<String, String>> words) {}

  public StoryExpectation {
    if (findings == null || silent == null || findings.isEmpty() && silent.isEmpty()) {
      throw new InvalidCase("give findings and silent, and at least one entry in one of them");
    }
    findings = List.copyOf(findings);
    silent = List.copyOf(silent);
  }

  /**
   * The expectation in {@code file}.
   *
   * @throws InvalidCase if the file cannot be read or does not have this shape
   */
  public static StoryExpectation read(Path file) {
    try {
      return YAML.readValue(Files.readString(file), StoryExpectation.class);
    } catch (JsonProcessingException e) {
      throw new InvalidCase(file + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new InvalidCase(file + ": not found; every story has its expectations beside it");
    }
  }
}
