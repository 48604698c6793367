package org.stet.extraction.claim;

import org.stet.extraction.syntax.Token;
import org.stet.fact.Attribution;
import org.stet.fact.Factuality;

/** What a text commits to, once it is known who says so and how he stands to it. */
record AttributedCommitment(Tree tree, CommitmentReader reader) {

  /** How the source stands to the content bears on it as words of denial and doubt do. */
  Commitment under(Commitment commitment, Attribution attribution) {
    if (attribution == null) {
      return commitment;
    }
    return switch (attribution.stance()) {
      case DENIES -> deniedInTree(attribution) ? commitment : commitment.reverse();
      case PROMISES, DEMANDS, ASKS -> commitment.atMost(Factuality.UNREALISED);
      case DOUBTS -> commitment.atMost(Factuality.POSSIBLE);
      case SUGGESTS, EXPECTS, BELIEVES, ESTIMATES, ACCUSES ->
          commitment.atMost(Factuality.PROBABLE);
      default -> commitment;
    };
  }

  /** Whether the verb of denial stands in this sentence, so that the climb has met it. */
  private boolean deniedInTree(Attribution attribution) {
    return attribution.cue() != null
        && tree.sentence().within(attribution.cue()).stream().anyMatch(this::reverses);
  }

  private boolean reverses(Token word) {
    return reader.reverses(word);
  }
}
