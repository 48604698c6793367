package org.stet.authoring.page;

import java.util.List;

/** How a page is set: as Markdown, or for a terminal. */
enum Markup {
  /** Markdown as GitHub reads it; no word of a rule or case can mark anything up. */
  MARKDOWN {
    @Override
    String text(String words) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < words.length(); i++) {
        char unit = words.charAt(i);
        switch (unit) {
          case '&' -> text.append("&amp;");
          case '<' -> text.append("&lt;");
          case '>' -> text.append("&gt;");
          case '|' -> text.append("&#124;");
          case '\\', '`', '*', '_', '~', '[', ']', '{', '}', '$', '!' ->
              text.append('\\').append(unit);
          // At the start of a line these would begin a list, a heading or a rule.
          case '#', '+', '-', '=' -> text.append(i == 0 ? "\\" : "").append(unit);
          // Within an address and behind a number these would make a link or a list of it.
          case ':' -> text.append(words.startsWith("//", i + 1) ? "&#58;" : ":");
          case '.' -> text.append(isAddress(words, i) || isNumbering(words, i) ? "&#46;" : ".");
          case ')' -> text.append(isNumbering(words, i) ? "&#41;" : ")");
          case '@' -> text.append("&#64;");
          default -> text.append(unit);
        }
      }
      return text.toString();
    }

    private boolean isAddress(String words, int dot) {
      return words.regionMatches(true, dot - 3, "www", 0, 3);
    }

    /** "1. " and "1) " at the start of a line begin a list. */
    private boolean isNumbering(String words, int sign) {
      return words.substring(0, sign).matches("\\d{1,9}")
          && (sign + 1 == words.length() || words.charAt(sign + 1) == ' ');
    }

    @Override
    String strong(String text) {
      return "**" + text + "**";
    }

    @Override
    String heading(int level, String text) {
      return "#".repeat(level) + " " + text + "\n\n";
    }

    @Override
    String quoted(List<String> lines) {
      StringBuilder quote = new StringBuilder();
      for (String line : lines) {
        // A quoted line ends where it ended in the text.
        quote.append(line.isEmpty() ? ">\n" : "> " + line + "  \n");
      }
      return quote.append('\n').toString();
    }

    @Override
    String link(String text, String target) {
      return "[" + text + "](" + target + ")";
    }
  },

  /** Plain text for a terminal. */
  PLAIN {
    @Override
    String text(String words) {
      return words;
    }

    @Override
    String strong(String text) {
      return "«" + text + "»";
    }

    @Override
    String heading(int level, String text) {
      return text + "\n" + (level == 1 ? "═" : "─").repeat(Math.min(100, text.length())) + "\n\n";
    }

    @Override
    String quoted(List<String> lines) {
      StringBuilder quote = new StringBuilder();
      lines.forEach(line -> quote.append(line.isEmpty() ? "" : "    " + line).append('\n'));
      return quote.append('\n').toString();
    }

    @Override
    String link(String text, String target) {
      return text;
    }
  };

  /** {@code words}, of which control codes are already gone, so that they stand as they are. */
  abstract String text(String words);

  abstract String strong(String text);

  abstract String heading(int level, String text);

  abstract String quoted(List<String> lines);

  abstract String link(String text, String target);

  /** Foreign words on one line, safe in this form. */
  String words(String foreign) {
    return text(visible(foreign).strip());
  }

  /** Without what a terminal or a reader would obey: control codes and marks of direction. */
  static String visible(String foreign) {
    return foreign.replaceAll("\\s+", " ").replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\uE000-\\uF8FF]", "");
  }
}
