package org.stet.extraction.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.fact.AnomalyType;

/**
 * What a translating tool says about its work: "Here is the English version:", "[Translator's note:
 * …]".
 *
 * <p>A lead may be followed by the story on the same line, and a note may stand within a paragraph:
 * only the words themselves are residue.
 */
final class ChatterSign implements ResidueSign {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Only the head of a long line is searched: chatter comes first and is short. */
  private static final int LONGEST_LEAD = 400;

  private final List<Pattern> leads;
  private final List<Pattern> notes;

  ChatterSign(ChatterLexicon lexicon) {
    this.leads = compile(lexicon.leads(), lexicon.classes());
    this.notes = compile(lexicon.notes(), lexicon.classes());
  }

  private static List<Pattern> compile(List<String> sources, Map<String, String> classes) {
    List<Pattern> patterns = new ArrayList<>();
    for (String source : sources) {
      String expression = source;
      for (Map.Entry<String, String> words : classes.entrySet()) {
        expression = expression.replace("<" + words.getKey() + ">", "(?:" + words.getValue() + ")");
      }
      patterns.add(Pattern.compile(expression, FLAGS));
    }
    return patterns;
  }

  @Override
  public List<Residue> find(Page page) {
    List<Residue> found = new ArrayList<>();
    for (Line line : page.lines()) {
      lead(line, found);
      notes(line, found);
    }
    return found;
  }

  private void lead(Line line, List<Residue> found) {
    String head = line.text().substring(0, Math.min(line.text().length(), LONGEST_LEAD));
    for (Pattern lead : leads) {
      Matcher matcher = lead.matcher(head);
      if (matcher.lookingAt()) {
        int end = sentenceEnd(head, matcher.end());
        found.add(new Residue(line.start(), line.start() + end, AnomalyType.MODEL_CHATTER));
        return;
      }
    }
  }

  /** Where the sentence that goes on at {@code from} ends: after its colon, stop or last dots. */
  private static int sentenceEnd(String text, int from) {
    Matcher end = Pattern.compile("[:.!?…]+[\"”’*)\\]]*(?=\\s|$)").matcher(text);
    return end.find(Math.max(0, from - 1)) ? end.end() : text.length();
  }

  private void notes(Line line, List<Residue> found) {
    for (Pattern note : notes) {
      Matcher matcher = note.matcher(line.text());
      while (matcher.find()) {
        found.add(
            new Residue(
                line.start() + matcher.start(),
                line.start() + matcher.end(),
                AnomalyType.TRANSLATOR_NOTE));
      }
    }
  }
}
