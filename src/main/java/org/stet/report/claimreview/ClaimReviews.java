package org.stet.report.claimreview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.stet.fact.Article;
import org.stet.fact.Finding;
import org.stet.fact.Severity;
import org.stet.fact.Span;
import org.stet.report.JsonText;
import org.stet.report.JsonTree;
import org.stet.verdict.ClaimVerdict;
import org.stet.verdict.Report;
import org.stet.verdict.Verdict;

/**
 * A draft of a schema.org ClaimReview in JSON-LD for each statement of the draft that the sources
 * refute.
 *
 * <p>Who signs it ({@code author}), where it stands ({@code url}) and when it appears ({@code
 * datePublished}) are left out, so that no draft passes for a published review: those who show such
 * reviews require them. The rating has a name and no number, because nobody has defined a scale.
 */
public final class ClaimReviews {
  private static final String CONTEXT = "https://schema.org";

  private static final String NOTE =
      "Draft, to be completed and signed by an editor: who reviews (author), where the review stands"
          + " (url) and when it appears (datePublished) are missing. It tells what the supplied"
          + " sources say, and nothing else.";

  private ClaimReviews() {}

  /** The reviews as one graph, indented, with a line end; empty where nothing is refuted. */
  public static String page(Report report) {
    List<ClaimVerdict> refuted =
        report.claims().stream().filter(claim -> claim.verdict() == Verdict.REFUTED).toList();
    ObjectNode tree = JsonTree.object().put("@context", CONTEXT);
    tree.set("@graph", JsonTree.array(refuted, claim -> review(claim, report)));
    return JsonText.page(tree);
  }

  private static ObjectNode review(ClaimVerdict claim, Report report) {
    Article draft = article(claim.span(), report);
    ObjectNode review =
        JsonTree.object()
            .put("@type", "ClaimReview")
            .put("@id", urn(claim.span()))
            .put("creativeWorkStatus", "Draft")
            .put("description", NOTE)
            .put("claimReviewed", claim.span().text());
    ObjectNode appearance = work(draft);
    ObjectNode reviewed = JsonTree.object().put("@type", "Claim");
    Claimant.of(claim.statement(), draft)
        .ifPresent(author -> reviewed.set("author", author.tree()));
    reviewed.set("appearance", appearance);
    review.set("itemReviewed", reviewed);
    review.set(
        "reviewRating",
        JsonTree.object()
            .put("@type", "Rating")
            .put("alternateName", "Refuted by the supplied sources"));
    String reasons = reasons(claim, report);
    if (!reasons.isEmpty()) {
      review.put("reviewBody", reasons);
    }
    review.set("citation", JsonTree.array(claim.opposing(), span -> quotation(span, report)));
    return review;
  }

  /** The sentences of the rules that refute it. */
  private static String reasons(ClaimVerdict claim, Report report) {
    return report.findings().stream()
        .filter(finding -> claim.findings().contains(finding.id()))
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(Finding::message)
        .distinct()
        .map(message -> message.matches("(?s).*[.!?]\\W*") ? message : message + ".")
        .collect(Collectors.joining(" "));
  }

  private static ObjectNode quotation(Span span, Report report) {
    ObjectNode quotation = JsonTree.object().put("@type", "Quotation").put("text", span.text());
    quotation.set("isPartOf", work(article(span, report)));
    return quotation;
  }

  private static ObjectNode work(Article article) {
    ObjectNode work = JsonTree.object().put("@type", "CreativeWork").put("name", article.id());
    if (article.headline() != null) {
      work.put("headline", article.headline().text());
    }
    if (article.outlet() != null) {
      work.set(
          "publisher",
          JsonTree.object().put("@type", "Organization").put("name", article.outlet()));
    }
    if (article.published() != null) {
      work.put("datePublished", JsonTree.date(article.published()));
    }
    return work;
  }

  private static Article article(Span span, Report report) {
    return report.story().article(span.article()).orElseThrow();
  }

  /** A name-based UUID: the same for the same words of the same article. */
  private static String urn(Span span) {
    String name = "stet review\0%s\0%d\0%s".formatted(span.article(), span.start(), span.text());
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
