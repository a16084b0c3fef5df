package org.sijill.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sijill.language.Phrasebook;
import org.sijill.model.Language;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.processor.IProcessor;

/**
 * Finds the faults of all templates, also of what no page of an archive shows: each template is
 * filled with a view that has everything, whatever its conditions, and with one that lacks what a
 * view may lack. For one folder.
 */
public final class TemplateCheck {

  private static final String ANY = "any language";

  private final TemplateFolder folder;
  private final List<Phrasebook> phrasebooks;
  private final FaultPlaces places;
  private final Map<String, TemplateFault> faults = new LinkedHashMap<>();

  private TemplateCheck(Path folder, Map<Language, Phrasebook> phrasebooks) {
    this.folder = new TemplateFolder(folder);
    this.phrasebooks = List.copyOf(phrasebooks.values());
    this.places = new FaultPlaces(this.folder);
  }

  /**
   * Returns what is wrong with the templates of a folder. That a page's own template is missing is
   * not: not every archive needs all of them.
   *
   * @param phrasebooks the words of every language of the archive
   * @throws UncheckedIOException if a template cannot be read
   */
  public static List<TemplateFault> faults(Path folder, Map<Language, Phrasebook> phrasebooks) {
    TemplateCheck check = new TemplateCheck(folder, phrasebooks);
    List<TemplateFault> unbalanced = check.unbalanced();
    check.fill(true);
    check.fill(false);
    List<TemplateFault> all = new ArrayList<>(unbalanced);
    check.faults.values().stream()
        .filter(fault -> unbalanced.stream().noneMatch(u -> u.template().equals(fault.template())))
        .forEach(all::add);
    all.sort(
        Comparator.comparing(TemplateFault::template)
            .thenComparing(TemplateFault::line)
            .thenComparing(TemplateFault::column));
    return all;
  }

  private List<TemplateFault> unbalanced() {
    List<TemplateFault> unbalanced = new ArrayList<>();
    for (String template : folder.names()) {
      try {
        unbalanced.addAll(
            TagBalance.faults(TemplateFolder.fileName(template), folder.read(template)));
      } catch (TemplateFault fault) {
        add(fault);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return unbalanced;
  }

  private void fill(boolean complete) {
    UnaryOperator<IProcessor> inspected = processor -> Inspected.of(processor, this::add);
    Templates templates =
        new Templates(
            folder, Map.of(ANY, this::words), new ViewDialect(inspected, complete), inspected);
    Samples samples = new Samples(complete);
    Views.Frame frame = samples.of(Views.Frame.class);
    for (PageTemplate template : PageTemplate.values()) {
      if (Files.exists(folder.file(template.fileName()))) {
        fill(templates, template, frame, samples.of(template.view()));
      }
    }
  }

  private void fill(Templates templates, PageTemplate template, Record frame, Record view) {
    try {
      templates.fill(template.fileName(), ANY, frame, view);
    } catch (TemplateFault fault) {
      add(fault);
    }
  }

  /** Which words a single language lacks is told of where its words are read. */
  private String words(String key) {
    IllegalArgumentException missing = new IllegalArgumentException("no words for '" + key + "'");
    for (Phrasebook phrasebook : phrasebooks) {
      try {
        return phrasebook.get(key);
      } catch (IllegalArgumentException e) {
        missing = e;
      }
    }
    throw missing;
  }

  private void add(TemplateEngineException exception) {
    add(places.fault(exception, ""));
  }

  private void add(TemplateFault fault) {
    String key =
        fault.template() + ":" + fault.line() + ":" + fault.column() + ":" + fault.getMessage();
    faults.putIfAbsent(key, fault);
  }
}
