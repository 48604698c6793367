package org.stet.engine.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stet.engine.syntax.Name;
import org.stet.engine.syntax.Range;
import org.stet.engine.syntax.RuleTree.Annotation;
import org.stet.engine.syntax.Scanner;
import org.stet.engine.syntax.Token;
import org.stet.engine.syntax.Token.Kind;

/** Reads {@code package … import … rule "…" @key("…") … when}, and refuses all else. */
final class RuleHeaderParser {
  private static final Token END_OF_FILE = new Token(Kind.END, "end of file", 0, new Range(0, 0));

  private final RuleSource source;
  private final List<Token> tokens;
  private final List<Annotation> annotations = new ArrayList<>();
  private final Set<String> constructed = new TreeSet<>();
  private int at;

  private RuleHeaderParser(RuleSource source) {
    this.source = source;
    this.tokens = Scanner.scan(source.text());
  }

  static RuleHeader parse(RuleSource source) throws InvalidRule {
    return new RuleHeaderParser(source).file();
  }

  private RuleHeader file() throws InvalidRule {
    refuseBrokenTokens();
    Name packageName = null;
    while (!peek().isWord("rule")) {
      Token token = take();
      if (token == END_OF_FILE) {
        throw error(0, "holds no rule; write rule \"…\" when … then … end");
      } else if (token.isWord("package") && packageName == null) {
        packageName = dottedName(token.line());
      } else if (token.isWord("import")) {
        dottedName(token.line());
      } else if (!token.isSign(";")) {
        throw error(
            token.line(),
            "\"%s\" may not stand here; before its rule a file holds one package and its imports"
                .formatted(token.text()));
      }
    }
    int line = take().line();
    Token name = take();
    if (name.kind() != Kind.STRING || name.text().isBlank()) {
      throw error(
          line, "the rule has no name in quotation marks; write rule \"A sentence that holds\"");
    }
    annotations();
    body(line);
    return new RuleHeader(
        packageName, new Name(name.text(), name.range()), annotations, constructed);
  }

  private void refuseBrokenTokens() throws InvalidRule {
    for (Token token : tokens) {
      if (token.kind() == Kind.BROKEN) {
        throw error(
            token.line(), "a %s begins here and does not end; close it".formatted(token.text()));
      }
    }
  }

  private Name dottedName(int line) throws InvalidRule {
    Range start = peek().range();
    if (peek().isWord("static") || peek().isWord("function")) {
      take();
    }
    StringBuilder name = new StringBuilder(word(line));
    while (peek().isSign(".")) {
      take();
      name.append('.').append(peek().isSign("*") ? take().text() : word(line));
    }
    return new Name(name.toString(), start.to(tokens.get(at - 1).range()));
  }

  private String word(int line) throws InvalidRule {
    Token token = take();
    if (token.kind() != Kind.WORD) {
      throw error(line, "a name with dots is expected before \"%s\"".formatted(token.text()));
    }
    return token.text();
  }

  private void annotations() throws InvalidRule {
    while (!peek().isWord("when") && !peek().isWord("then")) {
      Token token = take();
      if (token == END_OF_FILE) {
        throw error(0, "the rule has no \"when\"; write when … then … end");
      }
      if (!token.isSign("@")) {
        throw error(
            token.line(),
            "\"%s\" may not stand between a rule's name and \"when\"; a rule has annotations, no attributes"
                .formatted(token.text()));
      }
      Name key = new Name(word(token.line()), tokens.get(at - 1).range());
      Token open = take();
      Token value = take();
      if (!open.isSign("(") || value.kind() != Kind.STRING || !take().isSign(")")) {
        throw error(
            token.line(),
            "@%s does not hold one string in quotation marks; write @%s(\"…\")"
                .formatted(key.text(), key.text()));
      }
      annotations.add(new Annotation(key, value.text(), value.range()));
    }
  }

  private void body(int ruleLine) throws InvalidRule {
    boolean inConsequence = false;
    boolean closed = false;
    for (Token token = take(); token != END_OF_FILE; token = take()) {
      if (!inConsequence) {
        inConsequence = token.isWord("then");
      } else if (token.isWord("new")) {
        constructed.add(lastNameOf(ruleLine));
      } else if (closed && isDeclaration(token)) {
        throw error(
            token.line(),
            "a second \"%s\" in one file; give it a file of its own".formatted(token.text()));
      } else if (!token.isSign(";")) {
        closed = token.isWord("end");
      }
    }
    if (!inConsequence) {
      throw error(ruleLine, "the rule has no \"then\"; write when … then … end");
    }
    if (!closed) {
      throw error(ruleLine, "the rule does not finish with \"end\"; add it after the consequence");
    }
  }

  private String lastNameOf(int line) throws InvalidRule {
    String name = dottedName(line).text();
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static boolean isDeclaration(Token token) {
    return token.kind() == Kind.WORD
        && Set.of("rule", "query", "declare", "function", "global", "unit", "package", "import")
            .contains(token.text());
  }

  private Token peek() {
    return at < tokens.size() ? tokens.get(at) : END_OF_FILE;
  }

  private Token take() {
    Token token = peek();
    at++;
    return token;
  }

  private InvalidRule error(int line, String message) {
    return new InvalidRule(new RuleError(source.path(), line, message));
  }
}
