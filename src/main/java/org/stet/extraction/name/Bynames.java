package org.stet.extraction.name;

import org.stet.extraction.syntax.ParsedSentence;

/** Family names that a translation has turned into a byname of English words. */
final class Bynames {
  private Bynames() {}

  /**
   * Last word of "Vincenzo Of the Meadow" and, between commas, of "Salem the Lion": a family name
   * that was translated word by word. 0 if there is none.
   */
  static int end(ParsedSentence sentence, int first) {
    int size = sentence.tokens().size();
    int next = first + 1;
    if (next + 1 >= size
        || EnglishWords.contains(sentence.token(first).text())
        || NameWords.headlineCase(sentence)) {
      return 0;
    }
    boolean of = sentence.token(next).text().equals("Of");
    boolean the = sentence.token(next).text().equals("the");
    int end = of && sentence.token(next + 1).text().equals("the") ? next + 2 : next + 1;
    boolean word =
        (of || the)
            && end < size
            && Letters.capitalised(sentence.token(end).text())
            && EnglishWords.contains(sentence.token(end).text());
    boolean apart =
        first > 0
            && sentence.token(first - 1).text().equals(",")
            && end + 1 < size
            && sentence.token(end + 1).text().equals(",");
    boolean closed = word && end + 1 < size && sentence.token(end + 1).isPunctuation();
    boolean called = first > 0 && sentence.token(first - 1).tag().equals("NN");
    return word && (of || apart || closed && called) ? end : 0;
  }
}
