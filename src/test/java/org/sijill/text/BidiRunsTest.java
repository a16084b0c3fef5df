package org.sijill.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterDirection;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sijill.model.Direction;
import org.sijill.testing.ProcessorTime;

class BidiRunsTest {

  /** Asked of each character, as the Unicode Character Database answers. */
  @Test
  void aLetterOfTheOtherDirectionIsFoundWhateverItIs() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      if (Character.getType(c) == Character.SURROGATE) {
        continue;
      }
      int direction = UCharacter.getDirection(c);
      boolean leftToRight = direction == ECharacterDirection.LEFT_TO_RIGHT;
      boolean rightToLeft =
          direction == ECharacterDirection.RIGHT_TO_LEFT
              || direction == ECharacterDirection.RIGHT_TO_LEFT_ARABIC;
      String name = String.format("U+%04X", c);
      String letter = Character.toString(c);
      assertThat(hasOpposite("نص " + letter + " 5.", Direction.RTL))
          .as(name)
          .isEqualTo(leftToRight);
      assertThat(hasOpposite("text " + letter + " 5.", Direction.LTR))
          .as(name)
          .isEqualTo(rightToLeft);
    }
  }

  @Test
  void namesOfTheOtherScriptAreRunsAndNumbersAreNot() {
    assertThat(BidiRuns.of("قالت Yonhap إن 2023 عام", Direction.RTL))
        .isEqualTo(
            List.of(
                new BidiRuns.Run("قالت ", false),
                new BidiRuns.Run("Yonhap", true),
                new BidiRuns.Run(" إن 2023 عام", false)));
  }

  /** After Arabic letters these come out backwards, unless they are isolated (UAX #9, W2). */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "+966 50 123 4567",
        "+966501234567",
        "+1 (202) 456-1111",
        "00966 11 456 7890",
        "011-456-7890",
        "(011) 456-7890",
        "050 123 4567",
        "050-1234567",
        "1-800-555-0199",
        "٠١١-٤٥٦-٧٨٩٠",
        "+٩٦٦ ٥٠ ١٢٣ ٤٥٦٧",
        "٠٥٠ ١٢٣ ٤٥٦٧",
        "۰۹۱۲ ۳۴۵ ۶۷۸۹",
        "978-3-16-148410-0",
        "978 3 16 148410 0",
        "0-306-40615-X",
        "2049-363X",
        "2023-09-14",
        "٢٠٢٣-٠٩-١٤",
        "۲۰۲۳-۰۹-۱۴",
        "2023-09-14T12:30:05Z",
        "2023-09-14T12:30+03:00",
        "14-09-2023",
        "SA03 8000 0000 6080 1016 7519",
        "24.7136, 46.6753",
        "24.7136° N, 46.6753° E",
        "-33.8688, 151.2093",
        "24°42′49″N 46°40′31″E",
        "24°42′49″",
        "2.4.1-beta.2",
        "10.0.19041-1234",
        "1.2-rc1",
        "1\u00A0234\u00A0567",
        "12 345 678",
        "ISBN 978-3-16-148410-0",
        "+20 2 2735 4567",
        "+33 1 42 68 53 00",
        "555-1234",
        "456-0199"
      })
  void numbersOfSeveralPartsRunFromLeftToRight(String number) {
    for (String before : List.of("رقمه ", "هاتف: ", "والـ", "(", "")) {
      assertThat(BidiRuns.of(before + number + " في الخبر.", Direction.RTL))
          .as(before + number)
          .contains(new BidiRuns.Run(number, true));
    }
    assertThat(BidiRuns.isolate("כתב " + number, Direction.RTL))
        .isEqualTo("כתב \u2068" + number + "\u2069");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5–10",
        "3-1",
        "2023-2024",
        "750-1258",
        "1950-53",
        "1.5-2.5",
        "10:30-12:00",
        "12:30",
        "1.5",
        "1,234.5",
        "13/9/2023",
        "13.9.2023",
        "50%",
        "2023",
        "1 / 2",
        "في 2023 150 شخصًا",
        "المادة 5 1950",
        "١٢٣ ٤٥٦ ٧٨٩٠",
        "١٢٣-٤٥٦٧٨٩٠١٢",
        "-5",
        "٥–١٠",
        "١٩٥٠-١٩٥٣"
      })
  void rangesAndPlainNumbersStayAsArabicPrintSetsThem(String number) {
    assertThat(BidiRuns.of("بين " + number + " في الخبر.", Direction.RTL))
        .containsExactly(new BidiRuns.Run("بين " + number + " في الخبر.", false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قالت U.S. أمس | U.S.",
        "قالت U.S.A. أمس | U.S.A.",
        "في U.S. | U.S.",
        "لغة C++ جديدة | C++",
        "لغة C# جديدة. | C#",
        "شركة Yahoo! الأمريكية | Yahoo!",
        "شركة «Yahoo!» | Yahoo!",
        "اشترت Yahoo! | Yahoo!",
        "هاتف: 456-7890 | 456-7890",
        "טל' 622-1234 שלום | 622-1234",
        "تلفن ۶۶۷-۱۲۳۴ | ۶۶۷-۱۲۳۴",
        "شركة Apple Inc. الأمريكية | Apple Inc.",
        "شركة Sony® اليابانية | Sony®",
        "منصة .NET من | .NET",
        "حساب @user هنا | @user",
        "وسم #Korea هنا | #Korea",
        "الدالة main() ترجع | main()",
        "نال Ph.D. | Ph.D.",
        "درجة M.Sc. ثم | M.Sc.",
        "موقع https://example.org/ ثم | https://example.org/",
        "(www.example.org/2023/09/) | www.example.org/2023/09/",
        "موقع https://example.org. | https://example.org",
        "موقع example.org/ ثم | example.org/",
        "الملف ../x/ar.md ثم | ../x/ar.md",
        "أسبوع 2023-W37 ثم | 2023-W37",
        "معرف 10.1038/s41586-020-2649-2 | 10.1038/s41586-020-2649-2",
        "عنوان 2001:db8::1 ثم | 2001:db8::1",
        "نواة 5.15.0-91-generic ثم | 5.15.0-91-generic",
        "في 13/9/2023 Paris | Paris",
        "قال ...Kim | Kim",
        "زار Paris. ثم | Paris",
        "زار Paris! | Paris",
        "قال (Kim) نعم | Kim",
        "زار Paris، ثم | Paris",
        "نسبة Intel 5% ثم | Intel 5%"
      })
  void marksOfALatinWordStandInItsRun(String text, String run) {
    assertThat(BidiRuns.of(text, Direction.RTL).stream().filter(BidiRuns.Run::opposite))
        .containsExactly(new BidiRuns.Run(run, true));
  }

  @Test
  void numbersBetweenRightToLeftWordsBelongToTheirRun() {
    assertThat(BidiRuns.isolate("It wrote «قمة 5–10 سبتمبر» and بوتين 3 times", Direction.LTR))
        .isEqualTo("It wrote «\u2068قمة 5–10 سبتمبر\u2069» and \u2068بوتين\u2069 3 times");
    assertThat(BidiRuns.isolate("He said הטלפון 011-456-7890 שלי now", Direction.LTR))
        .isEqualTo("He said \u2068הטלפון \u2068011-456-7890\u2069 שלי\u2069 now");
    assertThat(BidiRuns.isolate("Он: في 13 و14 и 2023", Direction.LTR))
        .isEqualTo("Он: \u2068في 13 و\u206914 и 2023");
  }

  @Test
  void runsTogetherAreTheText() {
    Random random = new Random(7);
    String alphabet = "ابج كلمة 0123456789٠١٢٣ +-–.()°′،,:/ABz!#™ 😀ע";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(40), 0, alphabet.length())
          .filter(at -> !Character.isSurrogate(alphabet.charAt(at)))
          .forEach(at -> text.append(alphabet.charAt(at)));
      for (Direction base : Direction.values()) {
        assertThat(
                BidiRuns.of(text.toString(), base).stream()
                    .map(BidiRuns.Run::text)
                    .collect(Collectors.joining()))
            .isEqualTo(text.toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1-", "1 ", "1 234 ", "+1 ", "0 11 ", "1.2-a.", "1°", "(1) ", "C+", "U.S.", ".#", "1:",
        "www.", "/.a"
      })
  void theTimeGrowsWithTheText(String piece) {
    ProcessorTime.assertGrowsWithSize(
        5_000, n -> BidiRuns.of("ب " + piece.repeat(n), Direction.RTL));
  }

  private static boolean hasOpposite(String text, Direction base) {
    return BidiRuns.hasOpposite(text.toCharArray(), base);
  }
}
