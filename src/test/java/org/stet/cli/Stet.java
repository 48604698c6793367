package org.stet.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** The command line as a user sees it: arguments in; exit code and two texts out. */
public record Stet(int code, String out, String err) {

  public static Stet run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int code =
        Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(words);
    return new Stet(code, out.toString(), err.toString());
  }
}
