package org.stet.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One object of a JSON document and its place. What is not as expected goes to the problems, and
 * the answer is null; a field that is absent or null is absent.
 */
record JsonObjectReader(JsonNode json, String pointer, Problems problems) {

  boolean has(String field) {
    return json.hasNonNull(field);
  }

  JsonNode node(String field) {
    return json.get(field);
  }

  String at(String field) {
    return pointer + "/" + field.replace("~", "~0").replace("/", "~1");
  }

  /** The words of {@code field}, or null; a half of a surrogate pair becomes U+FFFD. */
  String text(String field) {
    if (!has(field)) {
      return null;
    }
    if (!node(field).isTextual()) {
      expected(field, "a string");
      return null;
    }
    return Surrogates.whole(node(field).textValue());
  }

  String text(String field, String otherwise) {
    String text = text(field);
    return text == null ? otherwise : text;
  }

  boolean flag(String field, boolean otherwise) {
    return has(field) ? node(field).booleanValue() : otherwise;
  }

  double number(String field, double otherwise) {
    return has(field) ? node(field).doubleValue() : otherwise;
  }

  /** The constant of {@code type} named in kebab case by {@code field}. */
  <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
    return has(field)
        ? Enum.valueOf(type, node(field).textValue().toUpperCase(Locale.ROOT).replace('-', '_'))
        : otherwise;
  }

  /** The value that {@code read} makes of the words of {@code field}. */
  <T> T parsed(String field, String expected, Function<String, Optional<T>> read) {
    String text = text(field);
    if (text == null) {
      return null;
    }
    Optional<T> value = read.apply(text);
    if (value.isEmpty()) {
      expected(field, expected);
    }
    return value.orElse(null);
  }

  void expected(String field, String expected) {
    problems.add(at(field), "expected " + expected + ", found " + found(node(field)));
  }

  /** Reports a field that looks like a slip of one in {@code known}; others are let pass. */
  void suspectSlips(List<String> known) {
    json.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)
                  && Nearest.to(name, known).filter(k -> !has(k)).isPresent()) {
                problems.add(at(name), "is not a known field" + Nearest.question(name, known));
              }
            });
  }

  /** A JSON value as an error message names it. */
  static String found(JsonNode node) {
    if (node == null || node.isNull()) {
      return "nothing";
    }
    if (node.isTextual()) {
      return Shown.quoted(node.textValue());
    }
    return node.isObject() ? "an object" : node.isArray() ? "an array" : node.toString();
  }
}
