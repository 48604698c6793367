package org.stet.engine.compiled;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleError;
import org.stet.engine.rule.RuleSource;

/**
 * Compiles one rule file to classes of the executable model.
 *
 * <p>Each file is compiled alone, so that one that does not compile leaves the others standing. The
 * repository of Drools keeps every module it has built for the life of the process (drools issue
 * #6617, 140 MB after some hundred edits), and two builds under one release id mix their classes:
 * each text therefore gets a release id of its own, one build runs at a time, and its module is
 * removed when its classes have been read. The id is made from the text because Drools names the
 * classes after it, and a build of Stet should yield the same bytes twice.
 */
public final class RuleCompiler {
  /** The same for every file, so that the classes depend on nothing but the text. */
  private static final String FILE = "rule.drl";

  private static final Object ONE_AT_A_TIME = new Object();

  private RuleCompiler() {}

  /**
   * Compiles {@code source}.
   *
   * @throws InvalidRule if it does not compile, with what the compiler objects to in plain words
   */
  public static CompiledRule compile(RuleSource source) throws InvalidRule {
    synchronized (ONE_AT_A_TIME) {
      KieServices services = KieServices.get();
      ReleaseId release = services.newReleaseId("org.stet.rule", "rule", "1." + source.hash());
      try {
        return build(source, services, release);
      } finally {
        services.getRepository().removeKieModule(release);
      }
    }
  }

  private static CompiledRule build(RuleSource source, KieServices services, ReleaseId release)
      throws InvalidRule {
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write("src/main/resources/" + FILE, source.text());
    KieBuilder builder = services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
    try {
      builder.buildAll(ExecutableModelProject.class);
    } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
      // The generator of the executable model throws on some rules instead of reporting.
      throw new InvalidRule(CompilerMessages.thrown(source, e));
    }
    List<Message> messages = builder.getResults().getMessages(Message.Level.ERROR);
    if (!messages.isEmpty()) {
      throw new InvalidRule(CompilerMessages.errors(source, messages));
    }
    return read(
        source, (InternalKieModule) ((KieBuilderImpl) builder).getKieModuleIgnoringErrors());
  }

  private static CompiledRule read(RuleSource source, InternalKieModule module) throws InvalidRule {
    SortedMap<String, byte[]> classes = new TreeMap<>();
    List<String> models = List.of();
    for (String file : module.getFileNames()) {
      if (file.endsWith("/drools-model")) {
        models =
            new String(module.getBytes(file), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.contains(":"))
                .toList();
      } else if (file.endsWith(".class") && !file.startsWith("org/drools/project/")) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        classes.put(name, module.getBytes(file));
      }
    }
    if (models.isEmpty()) {
      throw new InvalidRule(
          new RuleError(source.path(), 0, "compiles to nothing; is there a rule in it?"));
    }
    return new CompiledRule(models, classes);
  }
}
