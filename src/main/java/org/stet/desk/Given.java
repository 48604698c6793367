package org.stet.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.stet.desk.http.Refusal;
import org.stet.reading.GivenArticle;

/** Reads the fields of a request; what is not as it should be is told with its place. */
final class Given {
  private static final int LONGEST = 2_000;

  /** Half of a surrogate pair, which JSON can hold and no file. */
  private static final Pattern HALF_A_PAIR = Pattern.compile("\\p{Cs}");

  private Given() {}

  /** An article, called {@code name} where it has no name of its own. */
  static GivenArticle article(JsonNode object, String at, String name) {
    if (object == null || !object.isObject()) {
      throw new Refusal(400, at + " needs an object with name and text");
    }
    return new GivenArticle(
        name == null ? needed(object, at, "name") : name,
        line(object, at, "headline"),
        line(object, at, "outlet"),
        line(object, at, "published"),
        needed(object, at, "text"));
  }

  /** The articles in the list {@code field}; none where there is no such field. */
  static List<GivenArticle> articles(JsonNode object, String field) {
    List<GivenArticle> all = new ArrayList<>();
    JsonNode list = object.path(field);
    if (!list.isMissingNode() && !list.isArray()) {
      throw new Refusal(400, field + " needs a list of articles");
    }
    for (int i = 0; i < list.size(); i++) {
      all.add(article(list.get(i), "%s/%d".formatted(field, i), null));
    }
    return all;
  }

  /** The text in {@code field}. */
  static String needed(JsonNode object, String at, String field) {
    String value = optional(object, at, field);
    if (value == null) {
      throw new Refusal(400, place(at, field) + " is missing");
    }
    return value;
  }

  /** The text in {@code field}; null where there is none. */
  static String optional(JsonNode object, String at, String field) {
    JsonNode value = object.path(field);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new Refusal(400, place(at, field) + " needs a text");
    }
    return HALF_A_PAIR.matcher(value.textValue()).replaceAll("\uFFFD");
  }

  /** A short text in {@code field}; null where there is none. */
  static String line(JsonNode object, String at, String field) {
    String value = optional(object, at, field);
    if (value != null && value.length() > LONGEST) {
      throw new Refusal(
          400, "%s is longer than %,d characters".formatted(place(at, field), LONGEST));
    }
    return value;
  }

  /** The whole number in {@code field}. */
  static int number(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
      throw new Refusal(400, field + " needs a whole number");
    }
    return value.intValue();
  }

  /** The day in {@code field}, or null. */
  static LocalDate day(JsonNode object, String field) {
    String value = line(object, "", field);
    try {
      return value == null || value.isBlank() ? null : LocalDate.parse(value.strip());
    } catch (DateTimeParseException e) {
      throw new Refusal(422, field + " needs a day like 2027-01-31");
    }
  }

  private static String place(String at, String field) {
    return at.isEmpty() ? field : at + "/" + field;
  }
}
