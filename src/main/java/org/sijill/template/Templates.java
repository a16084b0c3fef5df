package org.sijill.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The templates of a folder, each compiled once for a language. They are written in that part of
 * Thymeleaf's syntax that pages need: {@code th:text}, {@code th:utext}, {@code th:if}, {@code
 * th:unless}, {@code th:each}, {@code th:attr}, any other {@code th:name} for the attribute {@code
 * name}, {@code th:insert}, {@code th:replace} and {@code th:fragment}, with the expressions of
 * {@link Expressions}. An attribute without a value is left out.
 *
 * <p>Thread-safe.
 */
public final class Templates {

  private record Key(String template, String language, Class<?> page) {}

  private final Path folder;
  private final Map<String, UnaryOperator<String>> words;
  private final Map<String, List<Markup>> files = new ConcurrentHashMap<>();
  private final Map<Key, Program> programs = new ConcurrentHashMap<>();

  /**
   * Prepares to read templates.
   *
   * @param folder holds them, and may lie in a jar
   * @param words by language, the interface words of a key; throws {@link IllegalArgumentException}
   *     for a key without any
   */
  public Templates(Path folder, Map<String, ? extends UnaryOperator<String>> words) {
    this.folder = folder;
    this.words = Map.copyOf(words);
  }

  /**
   * Fills a template.
   *
   * @param template its file's name without the ending
   * @param language the tag of the page's language
   * @param frame the view that the template knows as {@code frame}
   * @param page the view that it knows as {@code page}
   * @return the page in UTF-8
   * @throws TemplateFault if the template, or one that it names, is missing or wrong
   */
  public byte[] fill(String template, String language, Object frame, Object page) {
    Key key = new Key(template, language, page.getClass());
    Program program = programs.get(key);
    if (program == null) {
      program = compile(key, frame.getClass());
      programs.put(key, program);
    }
    return program.run(frame, page);
  }

  private Program compile(Key key, Class<?> frame) {
    UnaryOperator<String> own = words.get(key.language());
    if (own == null) {
      throw new IllegalArgumentException("no words for " + key.language());
    }
    return new Compiler(this::file, own).compile(key.template(), frame, key.page());
  }

  private List<Markup> file(String name) {
    return files.computeIfAbsent(name, n -> MarkupReader.read(n, text(n)));
  }

  private String text(String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("there is no template '" + name + "'");
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new TemplateFault(name, 1, 1, "the file is not UTF-8", "save it as UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
