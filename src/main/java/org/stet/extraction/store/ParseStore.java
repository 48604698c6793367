package org.stet.extraction.store;

import java.util.Optional;

/** Where parsed articles are kept, as bytes by {@link ParseKey}. Safe for several threads. */
public interface ParseStore {

  /** The bytes kept under {@code key}; empty where there are none that this user wrote. */
  Optional<byte[]> find(String key);

  /** Keeps {@code entry} for later runs, if it can; a store that cannot stays silent. */
  void keep(String key, byte[] entry);

  /** A store that keeps nothing. */
  ParseStore NONE =
      new ParseStore() {
        @Override
        public Optional<byte[]> find(String key) {
          return Optional.empty();
        }

        @Override
        public void keep(String key, byte[] entry) {
          // Nothing is kept.
        }
      };
}
