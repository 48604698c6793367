package org.stet.report.claimreview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.stet.fact.Article;
import org.stet.fact.Attribution;
import org.stet.fact.Claim;
import org.stet.fact.Fact;
import org.stet.fact.Figure;
import org.stet.report.JsonTree;

/**
 * Who makes a claim, as far as the draft tells.
 *
 * @param type of schema.org, or null where the draft does not tell a person from a body: "police"
 * @param name in the words of the draft
 */
record Claimant(String type, String name) {
  private static final String PERSON = "Person";
  private static final String ORGANISATION = "Organization";

  /**
   * Whom the draft names for {@code statement}; its outlet where it says it in its own voice; empty
   * where nobody is named, or only by a pronoun.
   */
  static Optional<Claimant> of(Fact statement, Article draft) {
    Attribution attribution =
        statement instanceof Claim claim
            ? claim.attribution()
            : statement instanceof Figure figure ? figure.attribution() : null;
    if (attribution == null) {
      return Optional.ofNullable(draft.outlet()).map(name -> new Claimant(ORGANISATION, name));
    }
    if (attribution.source() == null || attribution.takenUp()) {
      return Optional.empty();
    }
    String name = attribution.source().text();
    return switch (attribution.sourceKind()) {
      case NAMED_PERSON -> Optional.of(new Claimant(PERSON, name));
      case ROLE -> Optional.of(new Claimant(null, name));
      case NAMED_ORGANISATION, MEDIA -> Optional.of(new Claimant(ORGANISATION, name));
      case ANONYMOUS, GENERAL, DOCUMENT, NOBODY -> Optional.empty();
    };
  }

  ObjectNode tree() {
    ObjectNode tree = JsonTree.object();
    if (type != null) {
      tree.put("@type", type);
    }
    return tree.put("name", name);
  }
}
