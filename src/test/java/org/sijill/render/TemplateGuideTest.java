package org.sijill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The guide for authors of templates names all that they can use. */
class TemplateGuideTest {

  private static final Path GUIDE = Path.of("src/doc/templates.md");

  @Test
  void everyViewIsNamedWithItsComponents() throws IOException {
    List<String> lines = Files.readAllLines(GUIDE);
    for (Class<?> view : views()) {
      String row =
          lines.stream()
              .filter(line -> line.startsWith("| `" + view.getSimpleName() + "` |"))
              .findFirst()
              .orElse("no row for " + view);
      for (RecordComponent component : view.getRecordComponents()) {
        boolean mayBeAbsent = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        assertThat(row).contains("`" + component.getName() + "`" + (mayBeAbsent ? "?" : ""));
      }
    }
  }

  @Test
  void everyTemplateAndElementIsNamed() throws IOException {
    String guide = Files.readString(GUIDE);
    for (PageTemplate template : PageTemplate.values()) {
      assertThat(guide).contains("`" + template.fileName() + ".html`");
    }
    new SijillDialect(UnaryOperator.identity())
        .getProcessors("sijill").stream()
            .filter(Piece.class::isInstance)
            .map(piece -> ((Piece) piece).element())
            .forEach(element -> assertThat(guide).contains("| `<" + element + " of="));
  }

  private static Set<Class<?>> views() {
    Set<Class<?>> views = new LinkedHashSet<>();
    add(Views.Frame.class, views);
    for (PageTemplate template : PageTemplate.values()) {
      add(template.view(), views);
    }
    return views;
  }

  private static void add(Type type, Set<Class<?>> views) {
    if (type instanceof ParameterizedType list) {
      add(list.getActualTypeArguments()[0], views);
    } else if (type instanceof Class<?> view && view.isRecord() && views.add(view)) {
      for (RecordComponent component : view.getRecordComponents()) {
        add(component.getGenericType(), views);
      }
    }
  }
}
