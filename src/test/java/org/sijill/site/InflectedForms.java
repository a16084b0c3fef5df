package org.sijill.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sijill.language.Languages;
import org.sijill.model.Language;
import org.sijill.text.Terms;

/** Other forms of words, by tables of what may stand before and behind a stem in a language. */
final class InflectedForms {

  private static final Map<String, String> FRONTS =
      Map.of("ar", "ال و وال ب بال ل لل ف فال ك كال وب ول وبال");

  private static final Map<String, String> ENDINGS =
      Map.of(
          "ar",
          "ان ين ون ات ة ه ها هم نا ك كم ي ية يات تان تين هما يين",
          "ru",
          "а я о е у ю ы и ь ой ей ою ею ом ем ам ям ами ями ах ях ов ев ий ый ая яя ое ее ие ые ого его"
              + " ому ему ым им ых их ыми ими ую юю ия ию ии ией ием иям иями иях л ла ло ли ть ет ют ит ят",
          "en",
          "s es ed ing er ers ly e ies ied y ation ations ate ates ated ating ment ments ive al ally ness able"
              + " ion ions 's",
          "ko",
          "은 는 이 가 을 를 의 에 에서 에게 에는 에도 와 과 도 로 으로 만 까지 부터 보다 처럼 이나 에서는 에서도 으로부터"
              + " 과의 와의 이라고 라고 이며 이라는 들 들이 들은 들을 들의 들에게 에게서 으로는 뿐 조차 마저 이다 였다 이었다"
              + " 입니다 인 이라면 마다 하고 하다 한다 했다 하는 한 할 하며 하면 하여 해 해서 했고 했으며 했던 하지 하기 함"
              + " 합니다 했습니다 하도록 하려고 하라고 한다고 했다고 한다는 하면서 하지만 하거나 된다 됐다 되는 된 될 되고"
              + " 되어 되었다 고 며 면 지 게 는다 었다 았다 어서 아서 었고 았고 겠다 기 려고 던 도록 습니다 면서 지만 거나");

  private static final Map<String, String> SYLLABLES =
      Map.of(
          "ar", "با تو جي حا دو را زي سا شو عا في قا كو لا مي نا ها وي صا طو",
          "ru", "ба ве ги до жу за ки ло му на пе ри со ту фи ха че шо вра кли",
          "en", "ba ve gi do ju za ki lo mu na pe ri so tu fi ha che sho bra kli",
          "ko", "바 베 기 도 주 자 키 로 무 나 페 리 소 투 피 하 체 쇼 강 탄");

  /**
   * A form of a word.
   *
   * @param word as a text has it
   * @param form as it is searched for
   * @param kind what of the tables it has
   * @param known whether the language's analyser gives both the same stems
   */
  record Form(String word, String form, String kind, boolean known) {}

  private final String language;
  private final Terms terms;
  private final Random random = new Random(2024);

  InflectedForms(String language) {
    this.language = language;
    Language own = Languages.of(language).orElseThrow();
    this.terms = new Terms(own);
  }

  /** Returns some forms of each word that the analyser gives a stem: so many of each sort. */
  List<Form> of(Collection<String> words, int most) {
    List<String> all = List.copyOf(words);
    List<List<String>> stems = terms.ofEach(all);
    List<Form> chosen = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!stems.get(i).isEmpty()) {
        chosen.addAll(some(all.get(i), stems.get(i), most));
      }
    }
    return chosen;
  }

  private List<Form> some(String word, List<String> stems, int most) {
    Map<String, String> kinds = new TreeMap<>();
    String stem = String.join("", stems);
    for (String base : List.of(word, stem)) {
      for (String ending : row(ENDINGS)) {
        kinds.putIfAbsent(base + ending, "-" + ending);
      }
      for (String front : row(FRONTS)) {
        kinds.putIfAbsent(front + base, front + "-");
        row(ENDINGS)
            .forEach(ending -> kinds.putIfAbsent(front + base + ending, front + "-" + ending));
      }
    }
    kinds.remove(word);
    List<String> forms = new ArrayList<>(kinds.keySet());
    java.util.Collections.shuffle(forms, random);
    List<String> tried = forms.subList(0, Math.min(forms.size(), 24));
    List<List<String>> found = terms.ofEach(tried);
    List<Form> all =
        IntStream.range(0, tried.size())
            .mapToObj(
                i ->
                    new Form(
                        word,
                        tried.get(i),
                        kinds.getOrDefault(tried.get(i), ""),
                        found.get(i).equals(stems)))
            .toList();
    return Stream.of(true, false)
        .flatMap(
            known -> all.stream().filter(form -> form.known() == known).limit(known ? most : 1))
        .toList();
  }

  private List<String> row(Map<String, String> table) {
    String row = table.getOrDefault(language, "");
    return row.isEmpty() ? List.of() : List.of(row.split(" ", -1));
  }

  /** Returns a word that nobody has written, in a form of its language. */
  String madeWord() {
    List<String> syllables = row(SYLLABLES);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < (language.equals("ko") ? 2 : 3); i++) {
      word.append(syllables.get(random.nextInt(syllables.size())));
    }
    List<String> endings = row(ENDINGS);
    String ending = endings.get(random.nextInt(endings.size()));
    return word + (ending.startsWith("'") ? "s" : ending);
  }
}
