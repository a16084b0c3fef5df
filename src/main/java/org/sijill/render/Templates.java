package org.sijill.render;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.sijill.language.Phrasebook;
import org.sijill.model.Language;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.cache.StandardCacheManager;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.processor.IProcessor;

/**
 * The templates of a folder, rendered by Thymeleaf: its standard dialect with {@link
 * ViewExpressions}. Each file is read once. Thread-safe.
 */
public final class Templates {

  private final Map<String, UnaryOperator<String>> words;
  private final FaultPlaces places;
  private final TemplateEngine engine = new TemplateEngine();

  /**
   * Prepares to read templates.
   *
   * @param folder holds them, and may lie in a jar
   * @param phrasebooks the words of every language of the archive
   */
  public Templates(Path folder, Map<Language, Phrasebook> phrasebooks) {
    this(
        new TemplateFolder(folder),
        phrasebooks.entrySet().stream()
            .collect(Collectors.toMap(e -> e.getKey().tag(), e -> e.getValue()::get)),
        new ViewDialect(UnaryOperator.identity(), false),
        UnaryOperator.identity());
  }

  /**
   * Prepares to read templates.
   *
   * @param words by language, the interface words of a key; throws {@link IllegalArgumentException}
   *     for a key without any
   * @param wrapped wraps the processors of the Sijill dialect in others
   */
  Templates(
      TemplateFolder folder,
      Map<String, UnaryOperator<String>> words,
      ViewDialect standard,
      UnaryOperator<IProcessor> wrapped) {
    this.words = Map.copyOf(words);
    places = new FaultPlaces(folder);
    engine.setDialects(Set.of(standard, new SijillDialect(wrapped)));
    engine.setTemplateResolver(folder);
    engine.setMessageResolver(new InterfaceWords());
    engine.setCacheManager(caches());
  }

  /** Every template and expression is needed again, as long as there are pages. */
  private static StandardCacheManager caches() {
    StandardCacheManager caches = new StandardCacheManager();
    caches.setTemplateCacheMaxSize(-1);
    caches.setTemplateCacheUseSoftReferences(false);
    caches.setExpressionCacheMaxSize(-1);
    caches.setExpressionCacheUseSoftReferences(false);
    return caches;
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
  byte[] fill(String template, String language, Object frame, Object page) {
    UnaryOperator<String> own = words.get(language);
    if (own == null) {
      throw new IllegalArgumentException("no words for " + language);
    }
    Map<String, Object> variables =
        Map.of("frame", frame, "page", page, InterfaceWords.VARIABLE, own);
    PageWriter writer = new PageWriter();
    try {
      engine.process(template, new Context(Locale.ROOT, variables), writer);
    } catch (TemplateEngineException e) {
      throw places.fault(e, template);
    } catch (StackOverflowError e) {
      throw new TemplateFault(
          TemplateFolder.fileName(template),
          1,
          1,
          "its elements stand too deep within each other",
          "use fewer");
    }
    return writer.toUtf8();
  }
}
