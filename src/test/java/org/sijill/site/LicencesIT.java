package org.sijill.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar holds the licence of everything that is in it, and a list of it. */
class LicencesIT {

  private static final String LICENCES = "META-INF/licenses/";
  private static final String LIST = "META-INF/sbom/sijill.cdx.json";

  private JarFile jar;

  @BeforeEach
  void open() throws IOException {
    jar = new JarFile(Path.of("target", "sijill.jar").toFile());
  }

  @AfterEach
  void close() throws IOException {
    jar.close();
  }

  @Test
  void sijillsOwn() throws IOException {
    assertThat(read("META-INF/LICENSE"))
        .isEqualTo(Files.readString(Path.of("LICENSE")))
        .contains("Apache License", "SIL Open Font License");
  }

  @Test
  void theFonts() throws IOException {
    Set<String> fonts = names("templates/assets/fonts/OFL-");

    assertThat(fonts).hasSizeGreaterThan(2);
    for (String font : fonts) {
      assertThat(read(font)).contains("SIL OPEN FONT LICENSE Version 1.1");
    }
  }

  /** In a folder by its name, or, where its jar has none, as {@code src/main/licences} says. */
  @Test
  void everyLibrary() throws IOException {
    List<String> withoutText = read(LICENCES + "README.txt").lines().skip(1).toList();
    Set<String> lacking = new TreeSet<>();
    for (JsonNode library : libraries()) {
      String name = library.get("name").asString();
      boolean hasOwn =
          names(LICENCES + name + "/").stream().anyMatch(file -> !file.contains("NOTICE"));
      boolean isNamed =
          withoutText.stream()
              .map(line -> line.split(" +"))
              .filter(parts -> parts.length == 2 && matches(parts[0], name))
              .anyMatch(parts -> jar.getEntry(LICENCES + parts[1]) != null);
      if (!hasOwn && !isNamed) {
        lacking.add(name);
      }
    }

    assertThat(lacking).as("libraries without a licence, see src/main/licences").isEmpty();
  }

  private static boolean matches(String pattern, String name) {
    return pattern.endsWith("*")
        ? name.startsWith(pattern.substring(0, pattern.length() - 1))
        : name.equals(pattern);
  }

  @Test
  void theListNamesEveryLibraryWithVersionLicenceAndChecksum() throws IOException {
    assertThat(libraries()).hasSizeGreaterThan(10);
    for (JsonNode library : libraries()) {
      assertThat(library.get("version").asString()).as(library.get("name").asString()).isNotEmpty();
      assertThat(library.get("licenses")).as(library.get("name").asString()).isNotEmpty();
      assertThat(library.get("hashes")).as(library.get("name").asString()).isNotEmpty();
    }
    assertThat(read(LIST)).isEqualTo(Files.readString(Path.of("target", "sijill.cdx.json")));
  }

  /** Every class in the jar is Sijill's, or of a library whose own jar the build has unpacked. */
  @Test
  void nothingIsInsideThatTheListDoesNotName() throws IOException {
    Set<String> listed =
        libraries().stream()
            .map(library -> library.get("name").asString())
            .collect(Collectors.toSet());
    Pattern entry = Pattern.compile("(.+)-[0-9][^-/]*(-[^/]*)?\\.jar");
    for (String part : System.getProperty("java.class.path").split(":", -1)) {
      var matcher = entry.matcher(String.valueOf(Path.of(part).getFileName()));
      if (matcher.matches() && isInside(Path.of(part))) {
        assertThat(listed).contains(matcher.group(1));
      }
    }
  }

  /** Returns whether the jar holds the first class of a library. */
  private boolean isInside(Path library) throws IOException {
    try (JarFile other = new JarFile(library.toFile())) {
      return other.stream()
          .map(file -> file.getName())
          .filter(name -> name.endsWith(".class") && name.contains("/"))
          .filter(name -> !name.startsWith("META-INF/"))
          .findFirst()
          .map(name -> jar.getEntry(name) != null)
          .orElse(false);
    }
  }

  private List<JsonNode> libraries() throws IOException {
    JsonNode list = JsonMapper.shared().readTree(read(LIST));
    return list.get("components").valueStream().toList();
  }

  private Set<String> names(String beginning) {
    return jar.stream()
        .map(entry -> entry.getName())
        .filter(name -> name.startsWith(beginning) && !name.endsWith("/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String read(String name) throws IOException {
    try (var bytes = jar.getInputStream(jar.getEntry(name))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
