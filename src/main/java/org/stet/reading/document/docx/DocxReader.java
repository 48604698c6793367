package org.stet.reading.document.docx;

import org.stet.fact.Role;
import org.stet.reading.document.ArticleBuilder;
import org.stet.reading.document.Document;
import org.stet.reading.document.DocumentFormat;
import org.stet.reading.document.DocumentSource;
import org.stet.reading.document.FormatReader;
import org.stet.reading.document.archive.Archive;
import org.stet.reading.document.archive.XmlPart;
import org.stet.reading.document.office.About;
import org.stet.reading.document.office.Flow;
import org.stet.reading.document.office.LeftOut;

/**
 * Reads the body of a Word document.
 *
 * <p>How {@link org.stet.reading.document.Passage} counts here:
 *
 * <ul>
 *   <li>The <em>paragraph</em> is the number, from 1, of its {@code w:p} among all {@code w:p} of
 *       the main part in the order in which they begin: in tables, content controls and text boxes
 *       too (of a text box that stands there twice, for old programs and new, both count), with
 *       words or without.
 *   <li>The <em>run</em> is the number, from 1, of its {@code w:r} among all {@code w:r} whose
 *       nearest enclosing {@code w:p} is that paragraph, in order: in hyperlinks, insertions,
 *       deletions, fields and content controls too, with words or without.
 *   <li>The <em>words</em> of a run are, one after the other, of its child elements: {@code w:t}
 *       its text, stripped at both ends unless {@code xml:space="preserve"}, without U+00AD; {@code
 *       w:tab} and {@code w:ptab} a tab; {@code w:br} and {@code w:cr} a line end; {@code
 *       w:noBreakHyphen} a hyphen; all others nothing. All words of a run make one passage.
 * </ul>
 */
public final class DocxReader implements FormatReader {
  @Override
  public Document read(DocumentSource source, Role role) {
    Archive archive = Archive.of(source);
    Relationships ofPackage = Relationships.of(archive, "");
    String main = ofPackage.part("officeDocument");
    if (main == null) {
      main = "word/document.xml";
    }
    Styles styles = Styles.of(archive, Relationships.of(archive, main).part("styles"));
    About about = Properties.read(archive, ofPackage);
    ArticleBuilder article = new ArticleBuilder(source, DocumentFormat.DOCX);
    LeftOut leftOut = new LeftOut();
    if (archive.names().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
      leftOut.count(LeftOut.Thing.MACRO);
    }
    try (XmlPart xml = archive.xml(main)) {
      new DocxBody(xml, new Flow(source, article, about.title()), styles, leftOut).read();
    }
    about.tell(article);
    leftOut.tell(article);
    return article.build(role);
  }
}
