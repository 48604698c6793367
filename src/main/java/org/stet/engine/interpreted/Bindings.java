package org.stet.engine.interpreted;

/**
 * What the names of a rule stand for so far. Immutable; a longer one shares the shorter.
 *
 * @param before the bindings made earlier, or null
 * @param name the name, with its "$"; null at the beginning
 * @param value what it stands for, or null
 */
record Bindings(Bindings before, String name, Object value) {
  static final Bindings NONE = new Bindings(null, null, null);

  Bindings with(String name, Object value) {
    return new Bindings(this, name, value);
  }

  boolean has(String name) {
    return find(name) != null;
  }

  /**
   * What {@code name} stands for.
   *
   * @throws Uninterpretable if nothing has that name
   */
  Object get(String name) {
    Bindings found = find(name);
    if (found == null) {
      throw new Uninterpretable("nothing is bound to " + name);
    }
    return found.value;
  }

  private Bindings find(String name) {
    Bindings at = this;
    while (at != null && !name.equals(at.name)) {
      at = at.before;
    }
    return at;
  }
}
