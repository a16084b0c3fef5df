package org.sijill.render;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.thymeleaf.engine.IterationStatusVar;

/** What a template can read of a value, by name: a component of a view, or nothing. */
final class Components {

  private static final MethodType APPLY = MethodType.methodType(Object.class, Object.class);

  private static final MethodType MAKE = MethodType.methodType(Function.class);

  /** What {@code th:each} tells of where it is. */
  private static final Map<String, Function<Object, Object>> STATUS =
      Map.of(
          "index", status -> ((IterationStatusVar) status).getIndex(),
          "count", status -> ((IterationStatusVar) status).getCount(),
          "size", status -> ((IterationStatusVar) status).getSize(),
          "even", status -> ((IterationStatusVar) status).isEven(),
          "odd", status -> ((IterationStatusVar) status).isOdd(),
          "first", status -> ((IterationStatusVar) status).isFirst(),
          "last", status -> ((IterationStatusVar) status).isLast());

  private static final Map<String, Function<Object, Object>> LIST =
      Map.of("empty", list -> ((Collection<?>) list).isEmpty());

  private static final ClassValue<Map<String, Function<Object, Object>>> OF_TYPE =
      new ClassValue<>() {
        @Override
        protected Map<String, Function<Object, Object>> computeValue(Class<?> type) {
          return find(type);
        }
      };

  private Components() {}

  /** Returns what reads each component of a type's values, by the component's name. */
  static Map<String, Function<Object, Object>> of(Class<?> type) {
    return OF_TYPE.get(type);
  }

  private static Map<String, Function<Object, Object>> find(Class<?> type) {
    if (type.isRecord()) {
      Map<String, Function<Object, Object>> components = new LinkedHashMap<>();
      for (RecordComponent component : type.getRecordComponents()) {
        components.put(component.getName(), accessor(type, component));
      }
      return components;
    } else if (Collection.class.isAssignableFrom(type)) {
      return LIST;
    }
    return type == IterationStatusVar.class ? STATUS : Map.of();
  }

  /** Returns an accessor as a lambda expression would call it, which costs no more than a call. */
  @SuppressWarnings("unchecked")
  private static Function<Object, Object> accessor(Class<?> type, RecordComponent component) {
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      MethodHandle handle = lookup.unreflect(component.getAccessor());
      return (Function<Object, Object>)
          LambdaMetafactory.metafactory(lookup, "apply", MAKE, APPLY, handle, handle.type().wrap())
              .getTarget()
              .invoke();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("the accessor of a view's component failed", e);
    }
  }
}
