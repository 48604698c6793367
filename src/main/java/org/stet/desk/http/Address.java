package org.stet.desk.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the words of an address. Nothing is made of dots: a path names a route or nothing. */
final class Address {
  private static final int ESCAPE = 3;
  private static final int HEX = 16;

  private Address() {}

  /**
   * The segments of {@code path}, each decoded for itself.
   *
   * @throws Refusal if an escape is none
   */
  static List<String> segments(String path) {
    return Route.segments(path).stream().map(Address::decoded).toList();
  }

  /** The parameters of {@code query}, which may be null; of two of a name the last. */
  static Map<String, String> query(String query) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String each : query == null || query.isEmpty() ? List.<String>of() : parts(query)) {
      int equals = each.indexOf('=');
      String name = equals < 0 ? each : each.substring(0, equals);
      String value = equals < 0 ? "" : each.substring(equals + 1);
      values.put(decoded(name.replace('+', ' ')), decoded(value.replace('+', ' ')));
    }
    return values;
  }

  private static List<String> parts(String query) {
    return new ArrayList<>(List.of(query.split("&")));
  }

  private static String decoded(String escaped) {
    if (escaped.indexOf('%') < 0) {
      return escaped;
    }
    byte[] raw = escaped.getBytes(StandardCharsets.UTF_8);
    ByteBuffer bytes = ByteBuffer.allocate(raw.length);
    for (int i = 0; i < raw.length; i++) {
      if (raw[i] != '%') {
        bytes.put(raw[i]);
        continue;
      }
      int high = i + 2 < raw.length ? Character.digit(raw[i + 1], HEX) : -1;
      int low = i + 2 < raw.length ? Character.digit(raw[i + 2], HEX) : -1;
      if (high < 0 || low < 0) {
        throw new Refusal(400, "the address holds a % that begins no escape");
      }
      bytes.put((byte) (high * HEX + low));
      i += ESCAPE - 1;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      throw new Refusal(400, "the address is not in UTF-8");
    }
  }
}
