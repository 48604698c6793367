package org.stet.engine.untrusted;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Answers as one line of JSON each. Read strictly: whatever is not as it must be is refused. */
final class AnswerJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final Set<String> KINDS = Set.of("Concern", "Conflict", "Correction");

  private AnswerJson() {}

  static String write(Answer answer) {
    ObjectNode tree = MAPPER.createObjectNode();
    if (answer instanceof Answer.Done) {
      tree.put("answer", "done");
    } else if (answer instanceof Answer.Failed failed) {
      tree.put("answer", "failed").put("reason", failed.reason());
    } else if (answer instanceof Answer.Spoken spoken) {
      ArrayNode evidence = tree.put("answer", "spoken").putArray("evidence");
      for (Answer.Inserted inserted : spoken.evidence()) {
        ObjectNode one = evidence.addObject().put("kind", inserted.kind());
        inserted.facts().forEach(one.putArray("facts")::add);
        one.put("instead", inserted.instead());
        inserted.trace().forEach(one.putArray("trace")::add);
      }
    }
    return tree.toString();
  }

  /**
   * The answer in {@code line}.
   *
   * @throws UnfitAnswer if it is not one
   */
  static Answer read(String line) throws UnfitAnswer {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(line);
    } catch (JsonProcessingException e) {
      throw new UnfitAnswer("is no JSON");
    }
    return switch (text(tree, "answer")) {
      case "done" -> {
        fields(tree, Set.of("answer"));
        yield new Answer.Done();
      }
      case "failed" -> {
        fields(tree, Set.of("answer", "reason"));
        yield new Answer.Failed(text(tree, "reason"));
      }
      case "spoken" -> {
        fields(tree, Set.of("answer", "evidence"));
        yield spoken(tree.get("evidence"));
      }
      default -> throw new UnfitAnswer("is of no kind");
    };
  }

  private static Answer spoken(JsonNode list) throws UnfitAnswer {
    if (list == null || !list.isArray() || list.size() > Bounds.MOST_EVIDENCE) {
      throw new UnfitAnswer("holds no list of evidence, or too long a one");
    }
    List<Answer.Inserted> evidence = new ArrayList<>();
    for (JsonNode one : list) {
      fields(one, Set.of("kind", "facts", "instead", "trace"));
      String kind = text(one, "kind");
      List<Integer> facts = numbers(one.get("facts"));
      String instead = one.get("instead").isNull() ? null : text(one, "instead");
      boolean fits =
          KINDS.contains(kind)
              && facts.size() == (kind.equals("Conflict") ? 2 : 1)
              && kind.equals("Correction") == (instead != null);
      if (!fits || instead != null && instead.length() > Bounds.MOST_INSTEAD) {
        throw new UnfitAnswer("holds evidence that is none");
      }
      evidence.add(new Answer.Inserted(kind, facts, instead, numbers(one.get("trace"))));
    }
    return new Answer.Spoken(evidence);
  }

  private static void fields(JsonNode tree, Set<String> expected) throws UnfitAnswer {
    Iterator<String> names = tree.fieldNames();
    int count = 0;
    while (names.hasNext()) {
      if (!expected.contains(names.next())) {
        throw new UnfitAnswer("holds a field that it may not hold");
      }
      count++;
    }
    if (count != expected.size()) {
      throw new UnfitAnswer("lacks a field");
    }
  }

  private static String text(JsonNode tree, String field) throws UnfitAnswer {
    JsonNode value = tree.get(field);
    if (value == null || !value.isTextual()) {
      throw new UnfitAnswer("lacks the words of \"" + field + "\"");
    }
    return value.textValue();
  }

  private static List<Integer> numbers(JsonNode list) throws UnfitAnswer {
    if (!list.isArray() || list.size() > 100) {
      throw new UnfitAnswer("holds no list of facts");
    }
    List<Integer> numbers = new ArrayList<>();
    for (JsonNode number : list) {
      if (!number.isInt()) {
        throw new UnfitAnswer("holds a number that is none");
      }
      numbers.add(number.intValue());
    }
    return numbers;
  }
}
