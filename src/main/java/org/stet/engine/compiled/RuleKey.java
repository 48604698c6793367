package org.stet.engine.compiled;

import org.drools.base.util.Drools;
import org.stet.engine.rule.RuleSource;
import org.stet.engine.rule.Sha256;

/**
 * The name under which the classes of a rule are stored: a hash of all that they depend on, which
 * is the text of the rule, the version of Drools and the facts that it was compiled against.
 *
 * <p>The path is not part of it: a file that is moved is not compiled again.
 */
public final class RuleKey {
  /** To be raised when the compiler's options or the form of what is stored change. */
  private static final String FORM = "1";

  private RuleKey() {}

  /** The key, as 64 hex digits. */
  public static String of(RuleSource source) {
    return of(source, FactApi.fingerprint());
  }

  static String of(RuleSource source, String factApi) {
    return Sha256.hex(String.join("\n", FORM, Drools.getFullVersion(), factApi, source.hash()));
  }
}
