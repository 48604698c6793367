package org.stet.report;

import java.util.Map;
import org.stet.fact.Severity;

/**
 * What a format for CI needs to know besides the report.
 *
 * @param paths the file of each article by the article's id, relative to the folder in which CI
 *     works where the file lies below it; forward slashes. An article without one is named by its
 *     id
 * @param failing the least severity that fails the check; null where findings never do
 * @param version the version of Stet
 * @param places where the words of articles stand in their files
 */
public record Delivery(
    Map<String, String> paths, Severity failing, String version, DocumentPlaces places) {
  public Delivery {
    paths = Map.copyOf(paths);
  }

  /** The delivery of a report on plain texts. */
  public Delivery(Map<String, String> paths, Severity failing, String version) {
    this(paths, failing, version, DocumentPlaces.NONE);
  }

  String path(String article) {
    return paths.getOrDefault(article, article);
  }

  /** The file of an article as a URI reference (RFC 3986). */
  public String uri(String article) {
    return FileUri.of(path(article));
  }
}
