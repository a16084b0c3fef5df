package org.sijill.template;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;

/** Finds components of view records by name, and tells their types. */
final class Properties {

  private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Object.class);

  private Properties() {}

  /** Returns a component of a view, or {@code empty} of a list. */
  static Scope.Typed of(Scope.Typed view, String name, Place place) {
    Class<?> type = raw(view.type());
    if (Collection.class.isAssignableFrom(type) && name.equals("empty")) {
      return new Scope.Typed(new Value.IsEmpty(view.value()), boolean.class);
    }
    try {
      Method method = type.getDeclaredMethod(name);
      method.setAccessible(true);
      return new Scope.Typed(
          new Value.Component(
              view.value(), MethodHandles.lookup().unreflect(method).asType(ACCESSOR)),
          method.getGenericReturnType());
    } catch (NoSuchMethodException | IllegalAccessException e) {
      throw place.fault("there is no '" + name + "' in " + type.getSimpleName());
    }
  }

  /** Returns the type of a list's elements. */
  static Type element(Type list, Place place) {
    if (list instanceof ParameterizedType type
        && Collection.class.isAssignableFrom(raw(type))
        && type.getActualTypeArguments().length == 1) {
      return type.getActualTypeArguments()[0];
    }
    throw place.fault("th:each needs a list, and this is a " + raw(list).getSimpleName());
  }

  private static Class<?> raw(Type type) {
    if (type instanceof Class<?> known) {
      return known;
    }
    return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : Object.class;
  }
}
