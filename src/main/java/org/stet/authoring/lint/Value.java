package org.stet.authoring.lint;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Collection;

/**
 * What an expression yields, as far as that is known before it is asked.
 *
 * @param type the type of the value; void for null; null where nothing is known
 * @param element the type of the elements of a collection, or null
 * @param isType whether it is the type itself that stands there, as in {@code Measure.TOLL}
 */
record Value(Class<?> type, Class<?> element, boolean isType) {
  /** A mistake that was told already should not be followed by others. */
  static final Value UNKNOWN = new Value(null, null, false);

  static final Value NULL = of(void.class);
  static final Value TRUTH = of(boolean.class);
  static final Value NUMBER = of(double.class);
  static final Value TEXT = of(String.class);

  static Value of(Class<?> type) {
    return new Value(type, null, false);
  }

  /** The type {@code type}, of which constants can be asked. */
  static Value ofType(Class<?> type) {
    return new Value(type, null, true);
  }

  static Value yieldedBy(Method method) {
    Class<?> element = null;
    if (method.getGenericReturnType() instanceof ParameterizedType generic
        && generic.getActualTypeArguments().length == 1
        && generic.getActualTypeArguments()[0] instanceof Class<?> only) {
      element = only;
    }
    return new Value(method.getReturnType(), element, false);
  }

  boolean isKnown() {
    return type != null && !isType;
  }

  boolean isNull() {
    return type == void.class;
  }

  boolean isTruth() {
    return type == boolean.class || type == Boolean.class;
  }

  boolean isText() {
    return type == String.class;
  }

  boolean isNumber() {
    return isKnown()
        && (type.isPrimitive() && !isTruth() && !isNull() || Number.class.isAssignableFrom(type));
  }

  boolean isSeveral() {
    return isKnown() && Collection.class.isAssignableFrom(type);
  }

  boolean isConstant() {
    return isKnown() && type.isEnum();
  }

  /** Whether both can be the same value. */
  boolean comparesWith(Value other) {
    return isNumber() && other.isNumber()
        || isTruth() && other.isTruth()
        || isNull() && !other.type.isPrimitive()
        || other.isNull() && !type.isPrimitive()
        || type.isAssignableFrom(other.type)
        || other.type.isAssignableFrom(type);
  }

  /** Whether a method that takes {@code parameter} takes this. */
  boolean fits(Class<?> parameter) {
    return !isKnown()
        || comparesWith(of(parameter)) && (isNumber() || isTruth())
        || !isNull() && parameter.isAssignableFrom(type);
  }

  /** In words: "a number", "text", "an Attribution". */
  String described() {
    if (isNull()) {
      return "nothing";
    } else if (isTruth()) {
      return "true or false";
    } else if (isText()) {
      return "text";
    } else if (isNumber()) {
      return "a number";
    } else if (isSeveral()) {
      return "a list";
    }
    String name = type.getSimpleName();
    return ("AEIOU".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
  }
}
