package org.sijill.render;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes views that hold something of everything that a template may print.
 *
 * @param complete whether what may be absent is there, and what may be false is true
 */
record Samples(boolean complete) {

  private static final int NUMBER = 1;

  /** Makes a view. */
  <V extends Record> V of(Class<V> type) {
    RecordComponent[] components = type.getRecordComponents();
    List<@Nullable Object> values = new ArrayList<>();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values.add(value(components[i]));
    }
    try {
      Constructor<V> constructor = type.getDeclaredConstructor(types);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a view is made of its components", e);
    }
  }

  private @Nullable Object value(RecordComponent component) {
    boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return mayBeAbsent && !complete ? null : value(component.getGenericType(), component.getName());
  }

  private Object value(Type type, String name) {
    if (type == String.class) {
      return name;
    } else if (type == boolean.class) {
      return complete;
    } else if (type == int.class || type == Integer.class) {
      return NUMBER;
    } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return List.of(value(list.getActualTypeArguments()[0], name));
    } else if (type instanceof Class<?> view && view.isRecord()) {
      return of(view.asSubclass(Record.class));
    }
    throw new IllegalStateException("views hold no " + type.getTypeName() + ", as " + name + " is");
  }
}
