package org.stet.engine.untrusted;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * Defines the classes of a rule that nobody vouches for, and resolves for them only what {@link
 * MemberList} has. A second wall: such a rule was held to the {@link AllowList} before.
 */
final class RestrictedClassLoader extends ClassLoader {
  private final Map<String, byte[]> classes;
  private final ClassLoader trusted;

  /**
   * @param classes binary name → class file
   * @param trusted knows facts and Drools
   */
  RestrictedClassLoader(Map<String, byte[]> classes, ClassLoader trusted) {
    super(null);
    this.classes = Map.copyOf(classes);
    this.trusted = trusted;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      byte[] content = classes.get(name);
      if (content != null) {
        refuseForbidden(content);
        return defineClass(name, content, 0, content.length);
      }
      if (!name.startsWith("rules.") && MemberList.allowsClass(name.replace('.', '/'))) {
        return trusted.loadClass(name);
      }
      throw new ClassNotFoundException(asks(name));
    }
  }

  private static void refuseForbidden(byte[] content) throws ClassNotFoundException {
    try {
      Optional<String> forbidden = ClassReferences.forbidden(content);
      if (forbidden.isPresent()) {
        throw new ClassNotFoundException(asks(forbidden.get()));
      }
    } catch (IOException e) {
      throw new ClassNotFoundException("they are no class files", e);
    }
  }

  private static String asks(String name) {
    return "they ask for " + name + ", which a rule nobody vouches for may not";
  }
}
