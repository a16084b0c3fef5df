package org.sijill.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import java.text.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of packages, and what no class may ask the machine. */
class ArchitectureTest {

  private static final String ROOT = "org.sijill";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** Which packages each package may import. One that is not there yet may be listed. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          entry("edtf", Set.of()),
          entry("model", Set.of("edtf")),
          entry("diagnostics", Set.of()),
          entry("cache", Set.of("diagnostics")),
          entry("geography", Set.of()),
          entry("text", Set.of("model")),
          entry("language", Set.of("edtf", "model", "text")),
          entry("content", Set.of("edtf", "model", "diagnostics", "cache", "text", "language")),
          entry("markup", Set.of("model", "diagnostics", "text", "language")),
          entry(
              "link",
              Set.of("edtf", "model", "diagnostics", "cache", "text", "language", "markup")),
          entry("page", Set.of("edtf", "model", "text", "link")),
          entry(
              "render",
              Set.of("edtf", "model", "text", "language", "geography", "markup", "link", "page")),
          entry("export", Set.of("edtf", "model", "text", "language", "link", "page")),
          entry("search", Set.of("edtf", "model", "text", "language", "link", "page")),
          entry("publish", Set.of("model", "diagnostics")),
          entry("verify", Set.of("model", "diagnostics", "language", "publish")),
          entry(
              "pipeline",
              Set.of(
                  "model",
                  "diagnostics",
                  "cache",
                  "content",
                  "text",
                  "language",
                  "markup",
                  "link",
                  "page",
                  "render",
                  "export",
                  "search",
                  "publish")),
          entry("serve", Set.of("pipeline", "model", "cache", "content", "diagnostics")),
          entry("cli", Set.of("pipeline", "serve", "verify", "diagnostics", "publish")));

  /** The only packages that each library serves. */
  private static final Map<String, Set<String>> SERVES =
      Map.ofEntries(
          entry("org.apache.lucene", Set.of("text")),
          entry("com.vladsch", Set.of("markup")),
          entry("org.snakeyaml", Set.of("content")),
          entry("org.thymeleaf", Set.of("render")),
          entry("org.attoparser", Set.of("render")),
          entry("com.ibm.icu", Set.of("text", "language")),
          entry("org.apache.commons.text", Set.of("text")),
          entry("tools.jackson", Set.of("content", "export", "geography", "search")),
          entry("com.fasterxml.jackson.annotation", Set.of("export")),
          entry("biweekly", Set.of("export")),
          entry("com.github.mangstadt.vinnie", Set.of("export")),
          entry("javax.xml.stream", Set.of("export", "verify")),
          entry("org.jsoup", Set.of("verify", "serve", "content", "capture")),
          entry("io.methvin", Set.of("serve")),
          entry("com.sun.net", Set.of("serve")),
          entry("picocli", Set.of("cli")));

  @TestFactory
  List<DynamicTest> packagesImportOnlyWhatTheTableAllows() {
    List<DynamicTest> tests = new ArrayList<>();
    for (JavaPackage own : packages()) {
      String name = own.getRelativeName();
      tests.add(
          DynamicTest.dynamicTest(
              name,
              () -> {
                Set<String> allowed = MAY_IMPORT.getOrDefault(name, Set.of());
                noClasses()
                    .that()
                    .resideInAPackage(own.getName() + "..")
                    .should(
                        dependOnClassesThat(
                            described(
                                "are in none of " + allowed,
                                type ->
                                    type.getPackageName().startsWith(ROOT + ".")
                                        && !name.equals(packageOf(type))
                                        && !allowed.contains(packageOf(type)))))
                    .check(CLASSES);
              }));
    }
    return tests;
  }

  @Test
  void everyPackageIsInTheTable() {
    assertThat(packages())
        .extracting(JavaPackage::getRelativeName)
        .isSubsetOf(MAY_IMPORT.keySet())
        .contains("model", "content", "render", "pipeline", "cli");
  }

  @Test
  void packagesFormNoCircle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void aLibraryIsKnownOnlyToThePackagesThatItServes() {
    for (Map.Entry<String, Set<String>> library : SERVES.entrySet()) {
      String[] served =
          library.getValue().stream().map(own -> ROOT + "." + own + "..").toArray(String[]::new);
      noClasses()
          .that()
          .resideOutsideOfPackages(served)
          .should()
          .dependOnClassesThat()
          .resideInAPackage(library.getKey() + "..")
          .check(CLASSES);
    }
  }

  @Test
  void noOtherLibraryIsUsed() {
    noClasses()
        .should(
            dependOnClassesThat(
                described(
                    "belong to a library that the list does not name",
                    type -> {
                      String name = type.getBaseComponentType().getPackageName();
                      return !type.getBaseComponentType().isPrimitive()
                          && !name.startsWith("java.")
                          && !(name + ".").startsWith(ROOT + ".")
                          && !name.equals(NullMarked.class.getPackageName())
                          && SERVES.keySet().stream()
                              .noneMatch(library -> (name + ".").startsWith(library + "."));
                    })))
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineTalksToTheConsoleOrEndsTheProgram() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should(
            use("the console", "java.lang.System.(out|err|in|exit)\\b.*|.*.printStackTrace\\(.*"))
        .check(CLASSES);
  }

  /** Progress and profiles measure how long a build takes, and nothing but the console sees it. */
  @Test
  void nothingAsksTheClock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".cli.Stopwatch")
        .should(
            use(
                "the time",
                "java.time.*.now\\(.*"
                    + "|java.time.Clock..*"
                    + "|java.lang.System.(currentTimeMillis|nanoTime)\\(.*"
                    + "|java.util.Date.<init>\\(\\)"
                    + "|.*.(getL|l)astModified(Time)?\\(.*"))
        .check(CLASSES);
  }

  @Test
  void nothingAsksForTheMachinesLocaleZoneOrCharset() {
    noClasses()
        .should(
            use(
                "a default of the machine",
                ".*.(defaultCharset|systemDefault|systemDefaultZone|systemUTC)\\(.*"
                    + "|.*.(U?Locale|TimeZone).[gs]etDefault\\(.*"))
        .check(CLASSES);
  }

  @Test
  void charactersBecomeBytesInAStatedCharset() {
    noClasses()
        .should(
            use(
                "the machine's charset",
                "java.lang.String.(getBytes\\(\\)|<init>\\(\\[B(, int, int)?\\))"
                    + "|java.io.(InputStreamReader|OutputStreamWriter|PrintWriter|PrintStream)"
                    + ".<init>\\(java.io.(In|Out)putStream(, boolean)?\\)"
                    + "|java.io.File(Reader|Writer).<init>\\(java.(lang.String|io.File)(, boolean)?\\)"
                    + "|java.util.Scanner.<init>\\(java.[A-Za-z.]+\\)"))
        .check(CLASSES);
  }

  /** Under an Arabic locale {@code String.format("%d", 1)} is ١; under a Turkish one I is not i. */
  @Test
  void formattingNamesItsLocale() {
    noClasses()
        .should(
            use(
                "the machine's locale",
                "java.(lang.String|io.Print(Writer|Stream)|util.Formatter)"
                    + ".(format|printf|formatted|toUpperCase|toLowerCase|<init>)"
                    + "\\((?!java.util.Locale)((java.lang.String, )?\\[Ljava.lang.Object;)?\\)"))
        .check(CLASSES);
  }

  /** Their data differ from one JDK to the next; ICU brings its own, in classes of like names. */
  @Test
  void datesNumbersAndSortingAreIcusMatter() {
    noClasses()
        .should(
            dependOnClassesThat(
                described(
                    "format or sort by the JDK's data",
                    type ->
                        type.getPackageName().equals("java.time.format")
                            || (type.getPackageName().equals("java.text")
                                && !type.isEquivalentTo(Format.class)))))
        .check(CLASSES);
  }

  /** So do its tables of characters. What a terminal must not print may differ. */
  @Test
  void whatCharactersAreIsIcusMatter() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName(ROOT + ".edtf.EdtfHints")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".cli.Report")
        .should(
            use(
                "the JDK's version of Unicode",
                "java.lang.Character.(is(Letter|Digit|LetterOrDigit|Alphabetic|Ideographic|Defined"
                    + "|UpperCase|LowerCase|TitleCase|(Unicode|Java)Identifier(Start|Part))"
                    + "|to(Upper|Lower|Title)Case|getType|getNumericValue|getDirectionality|digit)"
                    + "\\(.*|java.lang.Character.Unicode(Block|Script).*"))
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    for (JavaPackage own : packages()) {
      assertThat(own.isAnnotatedWith(NullMarked.class)).as(own.getName()).isTrue();
    }
  }

  private static List<JavaPackage> packages() {
    return CLASSES.getPackage(ROOT).getSubpackages().stream()
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .toList();
  }

  /** Returns the name of the package below the root: {@code render}. */
  private static String packageOf(JavaClass type) {
    return type.getPackageName().substring(ROOT.length() + 1).replaceFirst("\\..*", "");
  }

  private static DescribedPredicate<JavaClass> described(
      String description, Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }

  /** Methods, constructors and fields by their full names, as calls or as references. */
  private static ArchCondition<JavaClass> use(String what, String fullNames) {
    Pattern pattern = Pattern.compile(fullNames);
    DescribedPredicate<JavaAccess<?>> named =
        DescribedPredicate.describe(
            "is one for " + what,
            access -> pattern.matcher(access.getTarget().getFullName()).matches());
    return accessTargetWhere(named);
  }
}
