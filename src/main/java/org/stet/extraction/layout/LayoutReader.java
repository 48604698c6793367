package org.stet.extraction.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stet.extraction.lexicon.LexiconException;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.fact.Article;
import org.stet.fact.Part;

/**
 * Cuts an article into headline, body paragraphs and residue.
 *
 * <p>Residue is found by structure (what stands twice, what is cut short, what is run together) and
 * by wording ({@code residue.yaml}, {@code chatter.yaml}); what is not found to be residue is the
 * story. The more certain sign comes first and keeps its words.
 */
public final class LayoutReader {
  /** The files of words on which a layout depends. */
  public static final List<String> WORDS = List.of("residue.yaml", "chatter.yaml");

  private final List<ResidueSign> signs;
  private final WordingSign wordings;

  /**
   * @throws LexiconException if a file of words is missing or wrong
   */
  public LayoutReader(LexiconFiles lexicon) {
    ResidueLexicon words = lexicon.read("residue.yaml", ResidueLexicon.class);
    ChatterLexicon chatter = lexicon.read("chatter.yaml", ChatterLexicon.class);
    this.wordings = new WordingSign(words);
    this.signs =
        List.of(
            new ChatterSign(chatter),
            new TagSign(),
            wordings,
            new BreadcrumbSign(words),
            new TeaserSign(words),
            new PrefixSign(),
            new ForeignLineSign(),
            new RepetitionSign());
  }

  /** Forgets the lines that were read. */
  public void forget() {
    wordings.forget();
  }

  /** The blocks of {@code article}; never fails, and finds nothing in an empty text. */
  public Layout read(Article article) {
    Page page = Page.of(article);
    List<Residue> residue = new ArrayList<>();
    for (ResidueSign sign : signs) {
      for (Residue found : sign.find(page)) {
        if (residue.stream().noneMatch(found::overlaps)) {
          residue.add(found);
        }
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (Residue found : residue) {
      blocks.add(new Block(article.span(found.start(), found.end()), Part.RESIDUE, found.type()));
    }
    blocks.addAll(StoryBlocks.of(page, residue));
    blocks.sort(Comparator.comparing(Block::span));
    return new Layout(article, blocks);
  }
}
