package org.stet.fact;

import java.util.List;
import java.util.Objects;

/**
 * What rests on an outlet on whose word the newsroom relies.
 *
 * <p>"A harbour worker told <u>the Associated Press</u> that the gate was open", where the newsroom
 * trusts AP.
 *
 * @param subject an origin whose group rests on the outlet, or a report that came by way of it or
 *     that it published itself
 * @param outlet the outlet, as the newsroom names it
 */
public record TrustedOutlet(Fact subject, String outlet) implements Fact {
  public TrustedOutlet {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(outlet, "outlet");
  }

  @Override
  public List<Span> spans() {
    return subject.spans();
  }

  /** What rests on an outlet does so once. */
  @Override
  public String id() {
    return "TrustedOutlet/" + subject.id();
  }
}
