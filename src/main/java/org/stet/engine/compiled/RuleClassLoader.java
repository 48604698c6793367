package org.stet.engine.compiled;

import java.util.Map;

/**
 * Defines the classes of rules that were compiled after the build.
 *
 * <p>An edited rule has classes of the same names as the one it was edited from, which is on the
 * class path; so here, against custom, the child is asked before its parent.
 */
public final class RuleClassLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> classes;

  /**
   * @param classes binary name → content of the class file
   */
  public RuleClassLoader(Map<String, byte[]> classes, ClassLoader parent) {
    super(parent);
    this.classes = Map.copyOf(classes);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    byte[] content = classes.get(name);
    if (content == null) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, content, 0, content.length) : loaded;
    }
  }
}
