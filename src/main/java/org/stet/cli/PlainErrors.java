package org.stet.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.stet.authoring.InvalidCase;
import org.stet.extraction.lexicon.LexiconException;
import org.stet.pipeline.MissingRules;
import org.stet.reading.UnreadableArticle;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Errors as one sentence on standard error: what, where, what to do. Never a stack trace. */
final class PlainErrors {
  private static final Pattern CONSTANTS =
      Pattern.compile("\\[([A-Z_, ]+)\\] \\(case-insensitive\\)");

  private PlainErrors() {}

  /** A command line that cannot be understood. */
  static final class OfUse implements IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException error, String[] arguments) {
      CommandLine command = error.getCommandLine();
      PrintWriter err = command.getErr();
      err.println("stet: " + asTyped(sentence(error)));
      UnmatchedArgumentException.printSuggestions(error, err);
      err.printf("Try '%s --help'.%n", command.getCommandSpec().qualifiedName());
      return ExitCode.BAD_INPUT;
    }
  }

  /** Constants as the user writes them: "[TEXT, JSON] (case-insensitive)" is "text, json". */
  private static String asTyped(String sentence) {
    return CONSTANTS.matcher(sentence).replaceAll(m -> m.group(1).toLowerCase(Locale.ROOT));
  }

  /** An input that cannot be used, or a failure of Stet itself. */
  static final class OfWork implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
        Exception error, CommandLine command, ParseResult arguments) {
      command.getErr().println("stet: " + describe(error));
      return code(error);
    }
  }

  /** The exit code that {@code error} deserves. */
  static int code(Throwable error) {
    return isInput(error) ? ExitCode.BAD_INPUT : ExitCode.FAILURE;
  }

  /** {@code error} as one sentence for the user. */
  static String describe(Throwable error) {
    if (isInput(error)) {
      return sentence(error);
    }
    StackTraceElement[] trace = error.getStackTrace();
    String place = trace.length == 0 ? "" : " at " + trace[0];
    return "an internal failure (%s: %s%s); please report it with the text that caused it"
        .formatted(error.getClass().getSimpleName(), sentence(error), place);
  }

  private static boolean isInput(Throwable error) {
    return error instanceof UnreadableArticle
        || error instanceof LexiconException
        || error instanceof MissingRules
        || error instanceof InvalidCase
        || error instanceof BadUse;
  }

  private static String sentence(Throwable error) {
    return String.valueOf(error.getMessage()).replaceAll("\\s*\\R\\s*", "; ");
  }
}
