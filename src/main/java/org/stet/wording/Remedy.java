package org.stet.wording;

import java.util.ArrayList;
import java.util.List;
import org.stet.fact.Finding;

/** What an editor can do about a finding. */
public final class Remedy {
  private Remedy() {}

  /** One sentence for each thing that can be done. */
  public static List<String> of(Finding finding) {
    List<String> lines = new ArrayList<>();
    if (finding.suggestion() != null) {
      lines.add("Write “%s” if that is what is meant.".formatted(finding.suggestion()));
    }
    lines.add(
        switch (finding.kind()) {
          case CONTRADICTION ->
              "Find out which side is right, ask the one who said it, or tell the reader that the"
                  + " accounts differ.";
          case UNATTRIBUTED_FIGURE -> "Say who counted or reckoned it, or leave the figure out.";
          case TRANSLATION_ARTEFACT -> "Look at the original, and write what English would say.";
          case NAME_INCONSISTENCY ->
              "Find out how the name is written, and write it so throughout.";
          case QUOTE_MISMATCH -> "Hold the quotation against the recording or the original.";
          case HEADLINE_MISMATCH -> "Write a headline that the body carries.";
          case WEAK_SOURCING ->
              "Name who says it, find a second source, or say why neither can be.";
          case RESIDUE -> "Take it out; it is no part of the article.";
        });
    return lines;
  }
}
