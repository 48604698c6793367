package org.stet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stet.configuration.Project;
import org.stet.configuration.ProjectFile;
import org.stet.configuration.Setting;
import org.stet.fact.Fact;
import org.stet.fact.Story;
import org.stet.pipeline.AddedRules;
import org.stet.pipeline.Installation;
import org.stet.pipeline.watch.Interest;
import org.stet.reading.ClaimsReader;
import org.stet.reading.ExtractedStory;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.document.StoryDocuments;
import org.stet.suppression.Decisions;
import org.stet.suppression.SuppressionFile;

/**
 * What the user wants checked, read anew as often as asked for.
 *
 * @param draft a text or a folder, or null
 * @param sources as the user names them
 * @param claims facts of another extractor, or null
 */
record CheckInput(
    Path draft,
    List<Path> sources,
    Path claims,
    ProjectOption projects,
    RulesOption rules,
    DecisionOptions decisions) {

  /**
   * All that a check needs.
   *
   * @param paths the files of the story
   * @param texts what stands in them, or in the claims where no files are named
   * @param facts as another extractor found them; null where they are to be read
   * @param decided what was decided about findings before
   * @param project the settings of the newsroom
   * @param added rules besides those of the installation and of the newsroom
   */
  record Read(
      StoryPaths paths,
      StoryDocuments texts,
      List<Fact> facts,
      Decisions decided,
      Project project,
      AddedRules added) {
    Story story() {
      return texts.story();
    }
  }

  /**
   * Reads all of it, before the seconds that the models take to load.
   *
   * @throws UnreadableArticle if a text or the settings cannot be read
   * @throws BadUse if options do not go together
   */
  Read read() {
    Project project = projects.project(first());
    StoryPaths paths = StoryPaths.opened(draft, sources);
    AddedRules added = rules.added(project);
    List<Path> files = paths.files();
    StoryDocuments texts = files.isEmpty() ? null : paths.read();
    List<Fact> facts = null;
    if (claims != null) {
      ExtractedStory extracted =
          ClaimsReader.read(claims, texts == null ? List.of() : texts.story().articles());
      texts = new StoryDocuments(extracted.story(), texts == null ? Map.of() : texts.documents());
      facts = extracted.facts();
    }
    Decisions decided = decisions.read(files.isEmpty() ? claims : files.get(0), project);
    return new Read(paths, texts, facts, decided, project, added);
  }

  /** The first text or folder; from there the settings are looked for. */
  private Path first() {
    if (draft != null) {
      return draft;
    }
    return sources.isEmpty() ? claims : sources.get(0);
  }

  /**
   * The files on which the outcome depends, whether or not they are there.
   *
   * @param project the settings of the newsroom as last read
   */
  Interest interest(Installation installation, Project project) {
    List<Path> files = new ArrayList<>(sources);
    List<Path> folders = new ArrayList<>();
    if (claims != null) {
      files.add(claims);
    }
    if (draft != null && Files.isDirectory(draft)) {
      folders.add(draft);
      folders.add(draft.resolve("sources"));
    } else if (draft != null) {
      files.add(draft);
    }
    Path first = first().toAbsolutePath().normalize();
    files.add(
        (Files.isDirectory(first) ? first.resolve("x") : first)
            .resolveSibling(SuppressionFile.NAME));
    files.addAll(decisions.named());
    if (project.suppressions() != null) {
      files.add(project.suppressions().value());
    }
    if (projects.named() != null) {
      files.add(projects.named());
    }
    for (Path folder = first; projects.searched() && folder != null; folder = folder.getParent()) {
      files.add(folder.resolve(ProjectFile.NAME));
    }
    List<Path> trees = new ArrayList<>(rules.folders());
    trees.add(installation.home().resolve("rules"));
    project.rules().stream().map(Setting::value).forEach(trees::add);
    return Interest.of(files, folders, trees);
  }
}
