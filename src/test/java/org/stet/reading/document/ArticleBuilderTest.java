package org.stet.reading.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stet.fact.Role;
import org.stet.reading.UnreadableArticle;

/** Words of a file become an article, and lead back. */
class ArticleBuilderTest {
  private final ArticleBuilder article =
      new ArticleBuilder(
          new DocumentSource(new byte[0], "draft", "in/draft.docx"), DocumentFormat.DOCX);

  @Test
  void paragraphsComeApartByABlankLine() {
    article.paragraph(1).words("Ferry runs aground", 1, 0, -1).headline(0, article.length());
    article.paragraph(3).words("Nobody was ", 1, 0, -1).words("hurt", 2, 0, -1);
    Document document = article.build(Role.DRAFT);

    assertThat(document.article().text()).isEqualTo("Ferry runs aground\n\nNobody was hurt");
    assertThat(document.article().headline().text()).isEqualTo("Ferry runs aground");
    assertThat(document.article().text().substring(document.article().bodyStart()))
        .isEqualTo("\n\nNobody was hurt");
    assertThat(document.at(document.article().text().indexOf("hurt")))
        .isEqualTo(Optional.of(new Passage(31, 35, 3, 2, 0, -1)));
    assertThat(document.at(18)).as("between paragraphs").isEmpty();
  }

  @Test
  void whatKeepsWordsApartStandsOnlyBetweenThem() {
    article.paragraph(1).apart(" ").words("One", 1, 0, -1).apart(" ").apart("\n");
    article.words("two", 1, 0, -1).apart(" ").paragraph(2).paragraph(3).words("three", 1, 0, -1);
    assertThat(article.build(Role.SOURCE).article().text()).isEqualTo("One\ntwo\n\nthree");
  }

  @Test
  void anArticleWithoutWordsIsRefusedByTheNameOfItsFile() {
    article.paragraph(1).words(" \u00A0", 1, 0, -1);
    assertThatThrownBy(() -> article.build(Role.DRAFT))
        .isInstanceOf(UnreadableArticle.class)
        .hasMessage("in/draft.docx: holds no text; give the file that has the article");
  }
}
