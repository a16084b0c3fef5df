package org.sijill.template;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an expression becomes: it is worked out anew for every page. */
sealed interface Value {

  /** Returns what the expression stands for now, with the variables in their slots. */
  @Nullable Object of(@Nullable Object[] slots);

  /** Words that are the same on every page. */
  record Constant(String words) implements Value {
    @Override
    public Object of(@Nullable Object[] slots) {
      return words;
    }
  }

  /** A variable. */
  record Variable(int slot) implements Value {
    @Override
    public @Nullable Object of(@Nullable Object[] slots) {
      return slots[slot];
    }
  }

  /** A component of a view record; that of none is none. */
  record Component(Value view, Function<Object, Object> accessor) implements Value {
    @Override
    public @Nullable Object of(@Nullable Object[] slots) {
      Object record = view.of(slots);
      return record == null ? null : accessor.apply(record);
    }
  }

  /** Whether a list is empty. */
  record IsEmpty(Value list) implements Value {
    @Override
    public @Nullable Object of(@Nullable Object[] slots) {
      return list.of(slots) instanceof Collection<?> collection ? collection.isEmpty() : null;
    }
  }

  /** Words and values, one after the other. */
  record Joined(List<Value> values) implements Value {
    @Override
    public Object of(@Nullable Object[] slots) {
      StringBuilder joined = new StringBuilder();
      for (Value value : values) {
        Object part = value.of(slots);
        joined.append(part == null ? "" : part);
      }
      return joined.toString();
    }
  }

  /** A whole number and another. */
  record Sum(Value number, int other) implements Value {
    @Override
    public @Nullable Object of(@Nullable Object[] slots) {
      return number.of(slots) instanceof Number n ? n.intValue() + other : null;
    }
  }

  /** One value or the other. */
  record Choice(Value condition, Value then, Value otherwise) implements Value {
    @Override
    public @Nullable Object of(@Nullable Object[] slots) {
      return (holds(condition.of(slots)) ? then : otherwise).of(slots);
    }
  }

  /** Nothing: an attribute of this value is left out. */
  record Nothing() implements Value {
    @Override
    public @Nullable Object of(@Nullable Object[] slots) {
      return null;
    }
  }

  /** Returns whether a condition holds: what is there, and not false. */
  static boolean holds(@Nullable Object value) {
    return value != null && !Boolean.FALSE.equals(value);
  }
}
