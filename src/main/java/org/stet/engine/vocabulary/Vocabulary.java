package org.stet.engine.vocabulary;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.stet.fact.Article;
import org.stet.fact.Evidence;
import org.stet.fact.Fact;

/** The types that a rule may name, by the name under which they are imported. */
public final class Vocabulary {
  private static final Map<String, Class<?>> TYPES = reachable();

  /** What may be asked of the few types of Java that fields yield; none of it changes anything. */
  private static final Map<Class<?>, Set<String>> OF_LIBRARY =
      Map.of(
          Collection.class, Set.of("isEmpty", "size", "contains"),
          String.class, Set.of("isEmpty", "length", "startsWith", "endsWith", "contains"));

  private static final ClassValue<List<Method>> METHODS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return methods(type).toList();
        }
      };

  private Vocabulary() {}

  /** The type of that name, package included: "org.stet.fact.Difference.Kind". */
  public static Optional<Class<?>> type(String canonicalName) {
    return Optional.ofNullable(TYPES.get(canonicalName));
  }

  /** All types, by the name under which they are imported, sorted. */
  public static Map<String, Class<?>> types() {
    return TYPES;
  }

  /** The types that a condition can be about: every kind of fact, and an article. */
  public static List<Class<?>> facts() {
    return TYPES.values().stream().filter(Vocabulary::isFact).toList();
  }

  /** Whether a condition can be about {@code type}. */
  public static boolean isFact(Class<?> type) {
    return Fact.class.isAssignableFrom(type) || type == Article.class;
  }

  /** The kinds of evidence that a consequence can insert. */
  public static List<Class<?>> evidence() {
    return List.of(Evidence.class.getPermittedSubclasses());
  }

  /**
   * The methods of {@code type} with that name that a rule may call, whatever their arguments.
   *
   * @param type a type of the vocabulary, {@code Collection} for every collection, or {@code
   *     String}
   */
  public static List<Method> methods(Class<?> type, String name) {
    return METHODS.get(type).stream().filter(method -> method.getName().equals(name)).toList();
  }

  /** The names of all that can be asked of {@code type}, sorted. */
  public static List<String> names(Class<?> type) {
    return METHODS.get(type).stream().map(Method::getName).distinct().sorted().toList();
  }

  private static Stream<Method> methods(Class<?> type) {
    Set<String> ofLibrary = OF_LIBRARY.get(type);
    return Arrays.stream(type.getMethods())
        .filter(
            method ->
                isOfFacts(type) && isOfFacts(method.getDeclaringClass())
                    || ofLibrary != null && ofLibrary.contains(method.getName()))
        .filter(method -> !Modifier.isStatic(method.getModifiers()))
        .filter(method -> method.getDeclaringClass() != Object.class)
        .filter(method -> method.getReturnType() != void.class)
        .filter(method -> !method.isBridge())
        .filter(method -> !isOfObject(method));
  }

  private static boolean isOfObject(Method method) {
    return List.of("equals", "hashCode", "toString").contains(method.getName())
        || Comparable.class.isAssignableFrom(method.getDeclaringClass())
            && method.getName().equals("compareTo");
  }

  private static Map<String, Class<?>> reachable() {
    Map<String, Class<?>> types = new TreeMap<>();
    Deque<Class<?>> next = new ArrayDeque<>();
    next.add(Fact.class);
    next.add(Article.class);
    next.addAll(List.of(Fact.class.getPermittedSubclasses()));
    next.addAll(List.of(Evidence.class.getPermittedSubclasses()));
    while (!next.isEmpty()) {
      Class<?> type = next.remove();
      if (isOfFacts(type) && types.putIfAbsent(type.getCanonicalName(), type) == null) {
        next.addAll(yielded(type));
      }
    }
    return Collections.unmodifiableMap(types);
  }

  private static boolean isOfFacts(Class<?> type) {
    return type.getPackage() == Fact.class.getPackage() && Modifier.isPublic(type.getModifiers());
  }

  private static Collection<Class<?>> yielded(Class<?> type) {
    return Stream.concat(
            Stream.of(type.getDeclaredClasses()),
            Arrays.stream(type.getMethods())
                .flatMap(method -> named(method.getGenericReturnType())))
        .toList();
  }

  private static Stream<Class<?>> named(Type type) {
    if (type instanceof Class<?> plain) {
      return Stream.of(plain);
    }
    return type instanceof ParameterizedType generic
        ? Stream.of(generic.getActualTypeArguments()).flatMap(Vocabulary::named)
        : Stream.empty();
  }
}
