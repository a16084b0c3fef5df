package org.sijill.template;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Finds components of view records by name, and tells their types. */
final class Properties {

  private static final MethodType APPLY = MethodType.methodType(Object.class, Object.class);

  private static final MethodType MAKE = MethodType.methodType(Function.class);

  /** Made once for all languages: each is a small class of its own. */
  private static final Map<Method, Function<Object, Object>> ACCESSORS = new ConcurrentHashMap<>();

  private Properties() {}

  /** Returns a component of a view, or {@code empty} of a list. */
  static Scope.Typed of(Scope.Typed view, String name, Place place) {
    Class<?> type = raw(view.type());
    if (Collection.class.isAssignableFrom(type) && name.equals("empty")) {
      return new Scope.Typed(new Value.IsEmpty(view.value()), boolean.class);
    }
    try {
      Method method = type.getDeclaredMethod(name);
      Function<Object, Object> accessor = ACCESSORS.computeIfAbsent(method, Properties::accessor);
      return new Scope.Typed(
          new Value.Component(view.value(), accessor), method.getGenericReturnType());
    } catch (NoSuchMethodException e) {
      throw place.fault("there is no '" + name + "' in " + type.getSimpleName());
    }
  }

  /** Returns a method as a lambda expression would call it, which costs no more than a call. */
  @SuppressWarnings("unchecked")
  private static Function<Object, Object> accessor(Method method) {
    try {
      MethodHandles.Lookup lookup =
          MethodHandles.privateLookupIn(method.getDeclaringClass(), MethodHandles.lookup());
      MethodHandle handle = lookup.unreflect(method);
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(lookup, "apply", MAKE, APPLY, handle, handle.type().wrap())
              .getTarget()
              .invoke();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a view hands out what it holds", e);
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
