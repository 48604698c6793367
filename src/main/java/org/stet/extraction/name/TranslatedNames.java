package org.stet.extraction.name;

import java.util.ArrayList;
import java.util.List;
import org.stet.extraction.name.Variants.Variant;
import org.stet.extraction.syntax.ParsedArticle;

final class TranslatedNames {
  TranslatedNames(NameLexicon lexicon, List<ParsedArticle> story, List<Entity> entities) {}

  List<Variant> variants() {
    return new ArrayList<>();
  }
}
