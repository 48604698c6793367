package org.stet.engine.vocabulary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.fact.Fact;

/**
 * What a problem sentence may ask of a fact: the public methods without arguments, record
 * components among them, of the types in {@code org.stet.fact}.
 *
 * <p>Only the public interface of public types is used. Ordinary {@link Method} calls are made
 * rather than method handles: a start prints few sentences, and spinning a handle costs
 * milliseconds where a first call costs microseconds.
 */
public final class Accessors {
  private static final Set<String> OBJECT_METHODS =
      Arrays.stream(Object.class.getMethods()).map(Method::getName).collect(Collectors.toSet());

  private Accessors() {}

  /** The types that a value declared as {@code type} can have: for Fact, each kind of fact. */
  public static List<Class<?>> concrete(Class<?> type) {
    return type == Fact.class ? List.of(Fact.class.getPermittedSubclasses()) : List.of(type);
  }

  /** The types that {@code name} yields on any of {@code types}; empty if none of them has it. */
  public static Set<Class<?>> results(Collection<Class<?>> types, String name) {
    Set<Class<?>> results = new LinkedHashSet<>();
    for (Class<?> type : types) {
      Method method = find(type, name);
      if (method != null) {
        results.addAll(concrete(method.getReturnType()));
      }
    }
    return results;
  }

  /** The names that can be asked of any of {@code types}, sorted. */
  public static Set<String> names(Collection<Class<?>> types) {
    Set<String> names = new TreeSet<>();
    for (Class<?> type : types) {
      if (isFactType(type)) {
        Arrays.stream(type.getMethods())
            .filter(Accessors::isAccessor)
            .map(Method::getName)
            .forEach(names::add);
      }
    }
    return names;
  }

  /**
   * The value of {@code name} on {@code target}; null if the target is null or has no such name.
   */
  public static Object value(Object target, String name) {
    Method method = target == null ? null : find(target.getClass(), name);
    if (method == null) {
      return null;
    }
    try {
      return method.invoke(target);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(method + " is public, yet refused", e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(method.getName() + " failed: " + e.getCause(), e.getCause());
    }
  }

  private static Method find(Class<?> type, String name) {
    if (!isFactType(type)) {
      return null;
    }
    try {
      Method method = type.getMethod(name);
      return isAccessor(method) ? method : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static boolean isAccessor(Method method) {
    return method.getParameterCount() == 0
        && method.getReturnType() != void.class
        && !Modifier.isStatic(method.getModifiers())
        && !OBJECT_METHODS.contains(method.getName());
  }

  private static boolean isFactType(Class<?> type) {
    return !type.isEnum() && type.getPackageName().equals(Fact.class.getPackageName());
  }
}
