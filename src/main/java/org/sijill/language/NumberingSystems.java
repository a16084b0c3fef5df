package org.sijill.language;

import com.ibm.icu.text.NumberingSystem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sijill.model.Numerals;

/** The numbering systems of CLDR that write a number digit by digit: latn, arab, arabext … */
public final class NumberingSystems {

  private NumberingSystems() {}

  /**
   * Returns a system by its CLDR name; empty if CLDR has no such system or it has no ten digits.
   */
  public static Optional<Numerals> of(String name) {
    return names().contains(name) ? Optional.of(numerals(name)) : Optional.empty();
  }

  /** Returns the names of all these systems. */
  public static List<String> names() {
    return Stream.of(NumberingSystem.getAvailableNames())
        .filter(name -> isOfDigits(NumberingSystem.getInstanceByName(name)))
        .sorted()
        .toList();
  }

  private static boolean isOfDigits(NumberingSystem system) {
    return !system.isAlgorithmic() && system.getRadix() == 10;
  }

  private static Numerals numerals(String name) {
    return new Numerals(name, NumberingSystem.getInstanceByName(name).getDescription());
  }
}
