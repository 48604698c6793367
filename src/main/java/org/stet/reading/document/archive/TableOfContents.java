package org.stet.reading.document.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stet.reading.UnreadableArticle;
import org.stet.reading.document.DocumentSource;

/** The central directory at the end of an archive, read field by field. */
final class TableOfContents {
  /** A document has some dozen parts, and one more for each picture. */
  private static final int MOST_PARTS = 10_000;

  private static final int ENTRY = 0x02014B50;
  private static final int ENTRY_LENGTH = 46;
  private static final int END = 0x06054B50;
  private static final int END_LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;

  private final DocumentSource source;
  private final ByteBuffer in;

  private TableOfContents(DocumentSource source) {
    this.source = source;
    this.in = ByteBuffer.wrap(source.bytes()).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The parts by name, in the order of the directory. */
  static Map<String, Entry> read(DocumentSource source) {
    return new TableOfContents(source).entries();
  }

  private Map<String, Entry> entries() {
    int end = end();
    int count = number(end + 10);
    if (count > MOST_PARTS) {
      throw source.unreadable(
          "is an archive of more than 10,000 parts, which no article is; save the article anew");
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    int at = in.getInt(end + 16);
    for (int i = 0; i < count; i++) {
      if (at < 0 || at > end - ENTRY_LENGTH || in.getInt(at) != ENTRY) {
        throw damaged();
      }
      int next = at + ENTRY_LENGTH + number(at + 28) + number(at + 30) + number(at + 32);
      if (next > end) {
        throw damaged();
      }
      Entry entry = entry(at);
      if (entries.put(entry.name(), entry) != null) {
        throw source.unreadable(
            "holds two parts named \"%s\", which programs read differently; save it anew"
                .formatted(PartName.shown(entry.name())));
      }
      at = next;
    }
    return entries;
  }

  private Entry entry(int at) {
    String name =
        new String(source.bytes(), at + ENTRY_LENGTH, number(at + 28), StandardCharsets.UTF_8);
    if (PartName.leadsOut(name)) {
      throw source.unreadable(
          "holds a part named \"%s\", which leads out of the file; do not trust it, save it anew"
              .formatted(PartName.shown(name)));
    }
    return new Entry(
        name,
        (number(at + 8) & 1) != 0,
        number(at + 10),
        in.getInt(at + 20),
        in.getInt(at + 16) & 0xFFFFFFFFL,
        in.getInt(at + 42));
  }

  private int number(int at) {
    return in.getShort(at) & 0xFFFF;
  }

  private int end() {
    int last = in.capacity() - END_LENGTH;
    for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
      if (in.getInt(at) == END) {
        return at;
      }
    }
    throw source.unreadable("is damaged or was cut off on its way; get the file again");
  }

  private UnreadableArticle damaged() {
    return source.unreadable("is damaged, its table of contents is broken; get the file again");
  }
}
