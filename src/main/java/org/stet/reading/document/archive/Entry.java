package org.stet.reading.document.archive;

/**
 * A part as the table of contents tells of it.
 *
 * @param packed its length in the file, in bytes
 * @param crc the checksum of what it unpacks to
 * @param header where its own header begins in the file, in bytes
 */
record Entry(String name, boolean locked, int method, int packed, long crc, int header) {
  static final int STORED = 0;
  static final int DEFLATED = 8;
}
