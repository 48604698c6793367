package org.stet.engine.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieServices;
import org.stet.engine.Facts;
import org.stet.engine.RuleBase;
import org.stet.engine.Rules;
import org.stet.engine.rule.InvalidRule;
import org.stet.engine.rule.RuleSource;
import org.stet.fact.Finding;

class CompiledRulesTest {
  private static final RuleSource RULE = Rules.everyClaim("every");
  @TempDir private Path home;

  /** A store that remembers what it was asked to keep. */
  private static final class Recorder implements RuleStore {
    private final RuleStore store;
    private final List<String> kept = new ArrayList<>();

    Recorder(RuleStore store) {
      this.store = store;
    }

    @Override
    public Optional<CompiledRule> find(String key) {
      return store.find(key);
    }

    @Override
    public void keep(String key, CompiledRule rule) {
      kept.add(key);
      store.keep(key, rule);
    }
  }

  @Test
  void theKeyChangesWithTextAndFactsAndNothingElse() {
    String key = RuleKey.of(RULE, "facts");
    assertThat(key)
        .hasSize(64)
        .isEqualTo(RuleKey.of(RuleSource.of("moved/every.drl", RULE.text()), "facts"));
    assertThat(RuleKey.of(RuleSource.of(RULE.path(), RULE.text() + " "), "facts"))
        .isNotEqualTo(key);
    assertThat(RuleKey.of(RULE, "other facts")).isNotEqualTo(key);
  }

  @Test
  void onlyAnEditedFileIsCompiledAtTheNextStart() {
    Recorder cache = new Recorder(new RuleCache(home.resolve("cache")));
    RuleBase.of(List.of(RULE, Rules.everyClaim("other")), cache);
    assertThat(cache.kept).hasSize(2);

    RuleBase.of(List.of(RULE, Rules.everyClaim("other")), cache);
    assertThat(cache.kept).hasSize(2);

    RuleSource edited = RuleSource.of(RULE.path(), RULE.text().replace("found", "edited"));
    RuleBase rules = RuleBase.of(List.of(edited, Rules.everyClaim("other")), cache);
    assertThat(cache.kept).hasSize(3);
    assertThat(
            rules
                .check(Facts.STORY, List.of(Facts.claim(Facts.DRAFT, "we took money", false)))
                .findings())
        .extracting(Finding::message)
        .containsExactly("Edited", "Found");
  }

  @Test
  void aStoredRuleThatCannotBeLoadedIsCompiledAgain() throws InvalidRule {
    CompiledRule good = RuleCompiler.compile(RULE);
    Recorder cache = new Recorder(new RuleCache(home.resolve("cache")));
    cache.keep(RuleKey.of(RULE), new CompiledRule(List.of("sample.Gone"), good.classes()));
    RuleBase rules = RuleBase.of(List.of(RULE), cache);
    assertThat(rules.failures()).isEmpty();
    assertThat(rules.rules()).hasSize(1);
    assertThat(cache.kept).hasSize(2);
  }

  @Test
  void classesDependOnTheTextAloneAndStayInThePackageOfTheRule() throws InvalidRule {
    CompiledRule one = RuleCompiler.compile(RULE);
    CompiledRule two = RuleCompiler.compile(RuleSource.of("elsewhere/every.drl", RULE.text()));
    assertThat(two.classes().keySet()).isEqualTo(one.classes().keySet());
    assertThat(one.classes().keySet()).allMatch(name -> name.startsWith("rules.sample.every."));
    for (String name : one.classes().keySet()) {
      assertThat(two.classes().get(name)).as(name).isEqualTo(one.classes().get(name));
    }
  }

  @Test
  void aCompiledModuleIsNotKeptInTheRepository() throws InvalidRule {
    for (int round = 0; round < 3; round++) {
      RuleCompiler.compile(RULE);
    }
    KieServices services = KieServices.get();
    assertThat(
            services
                .getRepository()
                .getKieModule(services.newReleaseId("org.stet.rule", "rule", "1." + RULE.hash())))
        .isNull();
  }

  @Test
  void theBuildWritesClassesAndAnIndexAndTakesThemAwayAgain() throws Exception {
    Path classes = home.resolve("classes");
    Path rules = Files.createDirectories(home.resolve("rules"));
    copyFacts(classes);

    PrebuildRules.build(rules, classes);
    assertThat(classes.resolve(PrebuiltRules.INDEX)).hasContent("");

    Path file = Files.writeString(rules.resolve("every.drl"), RULE.text());
    PrebuildRules.build(rules, classes);
    String key = RuleKey.of(RULE, FactApi.of(classes));
    List<String> models =
        PrebuiltRules.parse(Files.readString(classes.resolve(PrebuiltRules.INDEX))).get(key);
    Path model = classes.resolve(models.get(0).replace('.', '/') + ".class");
    assertThat(model).exists();
    var written = Files.getLastModifiedTime(model);

    PrebuildRules.build(rules, classes);
    assertThat(Files.getLastModifiedTime(model)).isEqualTo(written);

    Files.delete(file);
    PrebuildRules.build(rules, classes);
    assertThat(model).doesNotExist();
    assertThat(classes.resolve(PrebuiltRules.INDEX)).hasContent("");
  }

  @Test
  void theBuildStopsAtARuleThatIsNotValid() throws Exception {
    Path classes = home.resolve("classes");
    Path rules = Files.createDirectories(home.resolve("rules"));
    copyFacts(classes);
    Files.writeString(rules.resolve("other.drl"), RULE.text());
    assertThatThrownBy(() -> PrebuildRules.build(rules, classes))
        .isInstanceOf(InvalidRule.class)
        .hasMessageContaining("@id(\"every\") is not the name of the file");
  }

  @Test
  void aPrebuiltRuleRunsWithoutTheCompiler() throws Exception {
    Path classes = home.resolve("classes");
    copyFacts(classes);
    PrebuildRules.build(Rules.SAMPLES, classes);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load",
                "-cp",
                classes
                    + System.getProperty("path.separator")
                    + System.getProperty("java.class.path"),
                "org.stet.engine.SampleCheck")
            .redirectErrorStream(true)
            .start();
    String log = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(log).isZero();
    assertThat(log).contains("fired: 2");
    Set<String> compiler = new TreeSet<>();
    log.lines()
        .filter(
            line ->
                line.contains("org.drools.model.codegen.")
                    || line.contains("org.drools.drl.parser.")
                    || line.contains("org.eclipse.jdt.")
                    || line.contains("com.github.javaparser.")
                    || line.contains("RuleCompiler "))
        .map(line -> line.replaceFirst(".*\\] *(\\S+) source.*", "$1"))
        .forEach(compiler::add);
    assertThat(compiler).isEmpty();
  }

  private static void copyFacts(Path classes) throws Exception {
    Path facts = Path.of("target/classes/org/stet/fact");
    Path copy = Files.createDirectories(classes.resolve("org/stet/fact"));
    try (var files = Files.list(facts)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
  }
}
