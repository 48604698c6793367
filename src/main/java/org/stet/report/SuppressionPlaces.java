package org.stet.report;

import java.util.List;
import org.stet.fact.Article;
import org.stet.fact.Story;
import org.stet.reading.document.FileLines;
import org.stet.reading.document.Passage;
import org.stet.suppression.Place;
import org.stet.suppression.Review;
import org.stet.suppression.Suppressed;
import org.stet.suppression.Suppression;
import org.stet.suppression.SuppressionProblem;
import org.stet.verdict.Report;

/** Leads what drafts say to Stet on lines of their own back to the lines of their files. */
public final class SuppressionPlaces {
  private final Story story;
  private final DocumentPlaces places;

  private SuppressionPlaces(Story story, DocumentPlaces places) {
    this.story = story;
    this.places = places;
  }

  /** {@code report}, in which the lines of suppressions are those of the file. */
  public static Report inFiles(Report report, DocumentPlaces places) {
    if (report.story().articles().stream().allMatch(article -> places.plain(article.id()))) {
      return report;
    }
    return new Report(
        report.story(),
        report.verdict(),
        report.claims(),
        report.findings(),
        report.tables(),
        report.failures(),
        new SuppressionPlaces(report.story(), places).inFiles(report.review()),
        report.rules());
  }

  private Review inFiles(Review review) {
    List<Suppressed> suppressed = inFiles(review.suppressed());
    List<Suppressed> accepted = inFiles(review.accepted());
    List<SuppressionProblem> problems = review.problems().stream().map(this::inFile).toList();
    return new Review(
        review.open(), suppressed, accepted, review.known(), review.baseline(), problems);
  }

  private List<Suppressed> inFiles(List<Suppressed> decided) {
    return decided.stream()
        .map(each -> new Suppressed(each.finding(), inFile(each.suppression())))
        .toList();
  }

  private Suppression inFile(Suppression written) {
    return written.inline()
        ? new Suppression(
            written.target(), written.reason(), written.until(), inFile(written.place()))
        : written;
  }

  private SuppressionProblem inFile(SuppressionProblem problem) {
    return problem.inline()
        ? new SuppressionProblem(problem.kind(), inFile(problem.place()), true, problem.message())
        : problem;
  }

  private Place inFile(Place place) {
    Article article = story.article(place.file()).orElse(null);
    FileLines lines = places.lines(place.file());
    if (article == null || places.plain(place.file()) || lines.count() == 0) {
      return place;
    }
    FileLines own = FileLines.of(article.text());
    int line = Math.min(place.line(), own.count());
    int at = Math.min(own.start(line) + place.column() - 1, article.text().length());
    return places
        .documents()
        .get(place.file())
        .from(at, article.text().length())
        .filter(passage -> passage.offset() >= 0)
        .map(passage -> inFile(place, passage, at, lines))
        .orElse(place);
  }

  private static Place inFile(Place place, Passage passage, int at, FileLines lines) {
    int offset = passage.offset() + Math.max(0, at - passage.start());
    int number = lines.number(offset);
    return new Place(place.file(), number, offset - lines.start(number) + 1);
  }
}
