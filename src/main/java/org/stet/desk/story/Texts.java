package org.stet.desk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.fact.Article;
import org.stet.fact.Story;

/**
 * What is in a story at one moment.
 *
 * @param revision of the draft, counted by the page
 * @param draft the text under check
 * @param sources the texts that it was written from
 * @param unsaved what was decided and could not be written
 */
public record Texts(int revision, Article draft, List<Article> sources, Unsaved unsaved) {
  public Texts {
    sources = List.copyOf(sources);
  }

  /** As the pipeline checks it; called by the name of its draft, as in {@code stet check}. */
  public Story story() {
    List<Article> articles = new ArrayList<>(sources);
    articles.add(0, draft);
    return new Story(draft.id(), articles);
  }

  Optional<Article> source(String name) {
    return sources.stream().filter(source -> source.id().equals(name)).findFirst();
  }

  Texts withDraft(Article changed, int newRevision) {
    return new Texts(newRevision, changed, sources, unsaved);
  }

  /** With {@code changed} in the place of the source of its name, or behind the others. */
  Texts withSource(Article changed) {
    List<Article> all = new ArrayList<>(sources);
    int place = source(changed.id()).map(all::indexOf).orElse(all.size());
    if (place < all.size()) {
      all.set(place, changed);
    } else {
      all.add(changed);
    }
    return new Texts(revision, draft, all, unsaved);
  }

  Texts withoutSource(String name) {
    return new Texts(
        revision,
        draft,
        sources.stream().filter(source -> !source.id().equals(name)).toList(),
        unsaved);
  }

  Texts withUnsaved(Unsaved changed) {
    return new Texts(revision, draft, sources, changed);
  }

  /** UTF-16 code units of all texts together. */
  int length() {
    return draft.text().length()
        + sources.stream().mapToInt(source -> source.text().length()).sum();
  }
}
