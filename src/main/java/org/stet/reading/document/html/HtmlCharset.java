package org.stet.reading.document.html;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.reading.TextFile;
import org.stet.reading.document.DocumentSource;

/** Decodes a page by its byte order mark, else by what it declares, else as UTF-8. */
final class HtmlCharset {
  /** Where a page may declare its encoding: the first 1024 bytes, says the standard; pages err. */
  private static final int HEAD = 8_192;

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta\\b[^>]*?\\bcharset|\\?xml\\b[^>]*?\\bencoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  /** What the WHATWG Encoding Standard takes labels for. */
  private static final Map<String, String> LABELS =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "iso-8859-9", "windows-1254",
          "gb2312", "GB18030",
          "gbk", "GB18030",
          "shift_jis", "windows-31j");

  private HtmlCharset() {}

  static String decode(DocumentSource source) {
    byte[] bytes = source.bytes();
    if (marked(bytes, 0xFF, 0xFE)) {
      return decode(source, StandardCharsets.UTF_16LE);
    }
    if (marked(bytes, 0xFE, 0xFF)) {
      return decode(source, StandardCharsets.UTF_16BE);
    }
    Charset declared = declared(source);
    return declared == null || declared.equals(StandardCharsets.UTF_8)
        ? TextFile.text(source.name(), bytes)
        : decode(source, declared);
  }

  private static boolean marked(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static Charset declared(DocumentSource source) {
    byte[] bytes = source.bytes();
    boolean mark = marked(bytes, 0xEF, 0xBB);
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    if (mark || !declared.find()) {
      return null;
    }
    String label = declared.group(1).toLowerCase(Locale.ROOT);
    try {
      // A page that can be read so far is not UTF-16, whatever it says.
      return label.startsWith("utf-16") ? null : Charset.forName(LABELS.getOrDefault(label, label));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw source.unreadable(
          "declares the encoding \"" + label + "\", which nobody knows; save the page as UTF-8", e);
    }
  }

  private static String decode(DocumentSource source, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(source.bytes()));
      return text.toString();
    } catch (CharacterCodingException e) {
      throw source.unreadable(
          "is not " + charset.name() + ", as it says it is; save the page as UTF-8", e);
    }
  }
}
