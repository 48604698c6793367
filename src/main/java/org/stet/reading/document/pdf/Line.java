package org.stet.reading.document.pdf;

/**
 * A line of a page, or what stands of it in one column. Places count in points from the upper left
 * corner.
 *
 * @param page number of the page, from 1
 * @param left where its first letter begins
 * @param right where its last letter ends
 * @param y its base line
 * @param size of its letters
 */
record Line(int page, String words, double left, double right, double y, double size) {

  /** Whether this stands beside {@code other}, not above or below it. */
  boolean beside(Line other) {
    return page == other.page && Math.abs(y - other.y) < 0.3 * Math.max(size, other.size);
  }

  /** The width of its first word, by its share of the letters. */
  double firstWord() {
    int end = words.indexOf(' ');
    return end < 0 ? right - left : (right - left) * end / words.length();
  }

  boolean endsSentence() {
    int end = words.length();
    while (end > 0 && "\"'”’»)]".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:".indexOf(words.charAt(end - 1)) >= 0;
  }

  /** Whether it is nothing but the number of its page: "- 3 -", "Page 3 of 5". */
  boolean isNumberOfPage() {
    return words.matches("(?i)[-–— ]*(?:page )?" + page + "(?:(?: of |/| / )\\d+)?[-–— ]*");
  }

  /** Whether it ends with a quotation mark or bracket that closes, perhaps with a sentence. */
  boolean closes() {
    return "\"”’»)]".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether it opens with a small letter, within a sentence. */
  boolean opensSmall() {
    return Character.isLowerCase(words.codePointAt(0));
  }

  /** Whether it opens as an item of a list does. */
  boolean item() {
    return words.matches("(?:[•‣◦▪■●–—*-]|\\(?\\d{1,2}[.)])\\s.*");
  }
}
