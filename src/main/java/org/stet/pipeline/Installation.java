package org.stet.pipeline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stet.configuration.Project;
import org.stet.configuration.Setting;
import org.stet.engine.RuleBase;
import org.stet.engine.compiled.RuleCache;
import org.stet.engine.compiled.RuleStore;
import org.stet.engine.untrusted.AllowList;
import org.stet.engine.untrusted.Bounds;
import org.stet.engine.untrusted.UntrustedRules;
import org.stet.extraction.Extraction;
import org.stet.extraction.Extractor;
import org.stet.extraction.Meanwhile;
import org.stet.extraction.house.House;
import org.stet.extraction.lexicon.LexiconFiles;
import org.stet.extraction.store.ParseStore;
import org.stet.fact.Story;

/**
 * Where Stet is installed and where it keeps what it compiled.
 *
 * @param home the folder that holds {@code rules/}
 * @param cache a folder of the user's, made when it is first needed
 * @param keepsParses whether parsed articles are kept there for the next run
 * @param project what the newsroom has set, heeded by every check of a story
 */
public record Installation(Path home, Path cache, boolean keepsParses, Project project) {

  /** An installation whose newsroom has set nothing. */
  public Installation(Path home, Path cache, boolean keepsParses) {
    this(home, cache, keepsParses, Project.NONE);
  }

  /**
   * The installation that the launcher started: its folder in the system property {@code
   * stet.home}, else the working directory; the cache where the XDG Base Directory Specification
   * puts it.
   *
   * @throws MissingRules if there is no folder of rules there
   */
  public static Installation current() {
    Path home = Path.of(System.getProperty("stet.home", ""));
    if (!Files.isDirectory(home.resolve("rules"))) {
      throw new MissingRules(home.toAbsolutePath());
    }
    String caches = System.getenv("XDG_CACHE_HOME");
    Path root =
        caches == null || caches.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(caches);
    return new Installation(home, root.resolve("stet"), true);
  }

  /** This installation, reading every article anew where not {@code kept}. */
  public Installation keepingParses(boolean kept) {
    return new Installation(home, cache, kept, project);
  }

  /**
   * This installation, as the newsroom wants it.
   *
   * @throws org.stet.reading.UnreadableArticle if it sets something for a rule that there is not
   */
  public Installation heeding(Project wanted) {
    return heeding(wanted, AddedRules.NONE);
  }

  /**
   * As {@link #heeding(Project)}.
   *
   * @param added rules that are to be asked as well, of which something may be set
   */
  public Installation heeding(Project wanted, AddedRules added) {
    Installation heeding = new Installation(home, cache, keepsParses, wanted);
    new ProjectRules(heeding).refuseUnknown(added.folders());
    return heeding;
  }

  /** The built-in rules, and those that were edited or added since the build. */
  public RuleBase rules() {
    return RuleBase.load(home.resolve("rules"), ruleStore(), new ProjectRules(this).choice());
  }

  /** Where compiled rules are kept for the next start. */
  public RuleStore ruleStore() {
    return new RuleCache(cache.resolve("rules"));
  }

  /**
   * A comparison of the rules in two folders. Facts are read with the words of this installation.
   * Rules that nobody vouches for are held to bounds, as those that are added to a check.
   */
  public RuleComparison comparison(Path before, Path after) {
    return new RuleComparison(extractor()::read, compared(before), compared(after));
  }

  private ComparedRules compared(Path folder) {
    return new Trust(home).vouchesFor(folder)
        ? new ComparedRules.Trusted(RuleBase.load(folder, ruleStore()))
        : new ComparedRules.Untrusted(
            UntrustedRules.load(
                List.of(folder),
                List.of(),
                new AllowList(),
                Bounds.ofSeconds(AddedRules.NONE.seconds())));
  }

  /** A check of texts. The first text that is not kept loads the language models, for seconds. */
  public StoryCheck storyCheck() {
    return storyCheck(AddedRules.NONE);
  }

  /** As {@link #storyCheck()}, with rules besides those of the installation. */
  public StoryCheck storyCheck(AddedRules added) {
    Supplier<RuleBase> rules = Meanwhile.start(this::rules);
    return storyCheck(extractor()::read, rules, added);
  }

  /**
   * As {@link #storyCheck(AddedRules)}, where rules are loaded again and words are not.
   *
   * @param extractor as {@link #extractor()} gave it before
   */
  public StoryCheck storyCheck(Extractor extractor, AddedRules added) {
    return storyCheck(extractor::read, this::rules, added);
  }

  /** A check of facts that are given; loads no model. */
  public StoryCheck rulesAlone() {
    return rulesAlone(AddedRules.NONE);
  }

  /** As {@link #rulesAlone()}, with rules besides those of the installation. */
  public StoryCheck rulesAlone(AddedRules added) {
    return storyCheck(
        story -> {
          throw new IllegalStateException(story.id() + ": no extractor was asked for");
        },
        this::rules,
        added);
  }

  private StoryCheck storyCheck(
      Function<Story, Extraction> extractor, Supplier<RuleBase> rules, AddedRules added) {
    ProjectRules ofProject = new ProjectRules(this);
    List<Path> untrusted =
        Stream.concat(added.folders().stream(), ofProject.folders().stream())
            .filter(folder -> !isTrusted(folder, added))
            .filter(new HashSet<>()::add)
            .toList();
    RuleBase trusted = rules.get();
    UntrustedRules others =
        untrusted.isEmpty()
            ? null
            : UntrustedRules.load(
                untrusted,
                trusted.rules(),
                new AllowList(),
                Bounds.ofSeconds(added.seconds()),
                ofProject.choice());
    return new StoryCheck(extractor, trusted, others, house());
  }

  /** Whether the rules in {@code folder} are among those that are asked anyway. */
  private boolean isTrusted(Path folder, AddedRules added) {
    return !added.untrusted() && new Trust(home).vouchesFor(folder);
  }

  /** The ways of the newsroom, as extraction heeds them. */
  public House house() {
    Map<String, List<String>> spellings = new LinkedHashMap<>();
    project.spellings().forEach(each -> spellings.put(each.value().house(), each.value().others()));
    return new House(
        spellings,
        project.trusted().stream().map(Setting::value).toList(),
        project.locale() == null ? null : project.locale().value());
  }

  /** The facts of {@code story} as a check sees them. */
  public Extraction read(Story story) {
    House house = house();
    Story localised = house.localised(story);
    Extraction extraction = extractor().read(localised);
    return new Extraction(house.heeded(localised, extraction.facts()), extraction.cuts());
  }

  /** What finds the facts of a story. */
  public Extractor extractor() {
    ParseStore store =
        keepsParses
            ? new ParseFolder(cache.resolve("parses"), ParseFolder.MOST_BYTES)
            : ParseStore.NONE;
    return new Extractor(lexicon(), store);
  }

  /** The words that extraction knows. */
  public LexiconFiles lexicon() {
    return new LexiconFiles(home.resolve("rules").resolve("lexicon"));
  }
}
