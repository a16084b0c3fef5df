package org.sijill.render;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.cache.AlwaysValidCacheEntryValidity;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.TemplateResolution;
import org.thymeleaf.templateresource.ITemplateResource;

/**
 * Finds templates by name in a folder, which may lie in a jar.
 *
 * @param folder holds the files
 */
record TemplateFolder(Path folder) implements ITemplateResolver {

  private static final Pattern NAME = Pattern.compile("[\\w-]+(/[\\w-]+)*");

  private static final String ENDING = ".html";

  @Override
  public String getName() {
    return "folder";
  }

  @Override
  public Integer getOrder() {
    return 1;
  }

  @Override
  public TemplateResolution resolveTemplate(
      IEngineConfiguration configuration,
      @Nullable String owner,
      String template,
      @Nullable Map<String, Object> attributes) {
    Path file = file(template);
    if (!NAME.matcher(template).matches() || !Files.isRegularFile(file)) {
      throw new BadTemplate("there is no template '" + template + ENDING + "'", "");
    }
    return new TemplateResolution(
        new Text(template, this),
        true,
        TemplateMode.HTML,
        false,
        AlwaysValidCacheEntryValidity.INSTANCE);
  }

  /** Returns a template's file name. */
  static String fileName(String template) {
    return template + ENDING;
  }

  /**
   * Reads a template, and normalises line ends and a byte order mark.
   *
   * @throws TemplateFault if the file is not UTF-8
   * @throws IOException if it cannot be read
   */
  String read(String template) throws IOException {
    try {
      String text = Files.readString(file(template));
      String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return body.replace("\r\n", "\n").replace('\r', '\n');
    } catch (CharacterCodingException e) {
      throw new TemplateFault(
          fileName(template), 1, 1, "the file is not UTF-8", "save it as UTF-8");
    }
  }

  /** Returns where a template lies. */
  Path file(String template) {
    return folder.resolve(fileName(template));
  }

  /** Returns the names of all templates, in order. */
  List<String> names() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A template's text. */
  private record Text(String template, TemplateFolder folder) implements ITemplateResource {

    @Override
    public String getDescription() {
      return template;
    }

    @Override
    public String getBaseName() {
      return template;
    }

    @Override
    public boolean exists() {
      return true;
    }

    @Override
    public Reader reader() throws IOException {
      return new StringReader(folder.read(template));
    }

    @Override
    public ITemplateResource relative(String location) {
      throw new UnsupportedOperationException("templates are named from their folder on");
    }
  }
}
