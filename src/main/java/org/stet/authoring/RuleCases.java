package org.stet.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The cases of one rule, from {@code fixtures/rules/<rule-id>.yaml}.
 *
 * @param fires stories on which the rule must speak; at least one
 * @param silent stories on which it must not; at least one
 */
public record RuleCases(List<RuleCase> fires, List<RuleCase> silent) {
  private static final ObjectMapper YAML =
      JsonMapper.builder(new YAMLFactory())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  public RuleCases {
    if (fires == null || fires.isEmpty()) {
      throw new InvalidCase("no case fires; show the rule at least one story to speak on");
    }
    if (silent == null || silent.isEmpty()) {
      throw new InvalidCase("no case is silent; show the rule at least one story to pass over");
    }
    fires.forEach(RuleCase::validate);
    silent.forEach(RuleCase::validate);
    for (RuleCase example : fires) {
      if (example.draft() == null || !example.draft().contains("«")) {
        boolean marked = example.sourceTexts().stream().anyMatch(text -> text.contains("«"));
        if (!marked) {
          throw new InvalidCase(
              "the case \"" + example.why() + "\" marks no words; put «» around those expected");
        }
      }
    }
    fires = List.copyOf(fires);
    silent = List.copyOf(silent);
  }

  /**
   * The cases in {@code file}.
   *
   * @throws InvalidCase if the file is missing, is not YAML of this shape, or lacks cases on one
   *     side
   */
  public static RuleCases read(Path file) {
    try {
      return YAML.readValue(Files.readString(file), RuleCases.class);
    } catch (JsonMappingException e) {
      if (e.getCause() instanceof InvalidCase invalid) {
        throw new InvalidCase(file + ": " + invalid.getMessage());
      }
      throw new InvalidCase(file + at(e) + ": " + e.getOriginalMessage());
    } catch (JsonProcessingException e) {
      throw new InvalidCase(file + at(e) + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new InvalidCase(file + ": not found; every rule has its cases in a file of its name");
    }
  }

  private static String at(JsonProcessingException e) {
    return e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
  }
}
