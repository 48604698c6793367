package org.stet.reading.document.archive;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.stet.reading.document.DocumentSource;

/**
 * A zip archive in memory (PKWARE APPNOTE 6.3, without its parts for archives of more than 4 GB).
 * Its table of contents is read, and of its parts only those that are asked for.
 */
public final class Archive {
  /** What all parts together may unpack to, in bytes: 100 MB. */
  static final long MOST_UNPACKED = 100_000_000;

  private final DocumentSource source;
  private final Map<String, Entry> entries;
  private long unpacked;

  private Archive(DocumentSource source, Map<String, Entry> entries) {
    this.source = source;
    this.entries = entries;
  }

  /**
   * @throws org.stet.reading.UnreadableArticle if the table of contents is damaged, too long, or
   *     names what no word processor would
   */
  public static Archive of(DocumentSource source) {
    return new Archive(source, TableOfContents.read(source));
  }

  /** The names of the parts, in the order of the table of contents. */
  public Set<String> names() {
    return entries.keySet();
  }

  public boolean holds(String name) {
    return entries.containsKey(name);
  }

  /**
   * The part {@code name} as XML, to be closed by the caller.
   *
   * @throws org.stet.reading.UnreadableArticle if there is none; reading from it throws the same
   *     where it is damaged or too large
   */
  public XmlPart xml(String name) {
    return new XmlPart(source, name, open(name));
  }

  private InputStream open(String name) {
    Entry entry = entries.get(name);
    if (entry == null) {
      throw source.unreadable("lacks its part " + name + "; save it anew or get it again");
    }
    return new UnpackedPart(source, entry, this::count);
  }

  private void count(int bytes) {
    unpacked += bytes;
    if (unpacked > MOST_UNPACKED) {
      throw source.unreadable(
          "unpacks to more than 100 MB, which no article does; save the article alone in a file");
    }
  }
}
