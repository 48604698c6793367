package org.stet.desk;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.stet.desk.http.Answer;
import org.stet.desk.http.Asked;
import org.stet.desk.http.Refusal;
import org.stet.desk.story.Refused;
import org.stet.desk.story.View;

/** Tells in HTTP what came of a request. */
final class Answers {
  private static final int SOON = 2;

  private Answers() {}

  /** The view when it is there. */
  static CompletionStage<Answer> of(int status, CompletableFuture<View> view) {
    return view.handle(
        (seen, failure) -> {
          if (failure == null) {
            return Answer.json(status, seen.json());
          }
          throw refusal(failure);
        });
  }

  /** As {@code serve}, its refusals told in HTTP. */
  static Function<Asked, CompletionStage<Answer>> telling(
      Function<Asked, CompletionStage<Answer>> serve) {
    return asked -> {
      try {
        return serve.apply(asked);
      } catch (Refused e) {
        throw refusal(e);
      }
    };
  }

  private static RuntimeException refusal(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof Refused refused) {
      return refusal(refused);
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
  }

  private static Refusal refusal(Refused refused) {
    String sentence = refused.getMessage();
    return switch (refused.reason()) {
      case UNKNOWN -> new Refusal(404, sentence);
      case UNUSABLE -> new Refusal(422, sentence);
      case TOO_MUCH -> new Refusal(413, sentence);
      case TOO_MANY -> new Refusal(429, sentence);
      case CONFLICT ->
          refused.revision() < 0
              ? new Refusal(409, sentence)
              : Refusal.overtaken(sentence, refused.revision());
      case BUSY -> Refusal.busy(sentence, SOON);
      case NOT_READY -> new Refusal(503, sentence);
    };
  }
}
