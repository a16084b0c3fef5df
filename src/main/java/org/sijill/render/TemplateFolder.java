package org.sijill.render;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.exceptions.TemplateInputException;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresource.ITemplateResource;

/** Finds a page's template in a folder, which may lie in a jar. */
final class TemplateFolder extends AbstractConfigurableTemplateResolver {

  private final Path folder;

  TemplateFolder(Path folder) {
    this.folder = folder;
    setSuffix(".html");
    setCacheable(true);
  }

  @Override
  protected ITemplateResource computeTemplateResource(
      IEngineConfiguration configuration,
      @Nullable String ownerTemplate,
      String template,
      String resourceName,
      @Nullable String characterEncoding,
      @Nullable Map<String, Object> templateResolutionAttributes) {
    Resource resource = new Resource(folder.resolve(resourceName));
    if (!resource.exists()) {
      throw new TemplateInputException("there is no template '" + resourceName + "'");
    }
    return resource;
  }

  private record Resource(Path file) implements ITemplateResource {

    @Override
    public String getDescription() {
      return file.toString();
    }

    @Override
    public String getBaseName() {
      return String.valueOf(file.getFileName());
    }

    @Override
    public boolean exists() {
      return Files.isRegularFile(file);
    }

    @Override
    public Reader reader() throws IOException {
      return new StringReader(Files.readString(file, StandardCharsets.UTF_8));
    }

    @Override
    public ITemplateResource relative(String relativeLocation) {
      throw new TemplateInputException("templates name each other from the folder's root");
    }
  }
}
