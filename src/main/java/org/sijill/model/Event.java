package org.sijill.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;

/**
 * Something that happened, as the articles report it.
 *
 * @param id its file's name without the extension
 * @param date when, as precisely as the articles say; null if they do not
 * @param title what happened, in a few words
 * @param summary the same in a sentence or two
 * @param places ids of the places where it happened
 * @param journey the stops of a journey, in order; empty if the event is not a journey
 * @param participants ids of the people and organisations that took part
 * @param articles ids of the articles that report it
 * @param points where the articles' accounts can be compared
 */
public record Event(
    String id,
    @Nullable EdtfDate date,
    Text title,
    @Nullable Text summary,
    List<String> places,
    List<Stop> journey,
    List<String> participants,
    List<String> articles,
    List<Point> points) {

  /** Copies the collections. */
  public Event {
    places = List.copyOf(places);
    journey = List.copyOf(journey);
    participants = List.copyOf(participants);
    articles = List.copyOf(articles);
    points = List.copyOf(points);
  }

  /**
   * A stop of a journey.
   *
   * @param place the id of the place
   * @param isReported whether the articles report the route from the previous stop; if not, only
   *     the two places are known
   */
  public record Stop(String place, boolean isReported) {}

  /**
   * A question that several articles answer, each in its own way.
   *
   * @param question the question
   * @param contradictory whether the record says that the accounts contradict each other
   * @param accounts the answers, one or more per article
   */
  public record Point(Text question, boolean contradictory, List<Account> accounts) {

    /** Copies the accounts. */
    public Point {
      accounts = List.copyOf(accounts);
    }

    /**
     * Returns whether the accounts disagree: one denies what another states, or the record says so.
     */
    public boolean isDisputed() {
      boolean denied = accounts.stream().anyMatch(a -> a.stance() == Stance.DENIES);
      boolean held = accounts.stream().anyMatch(a -> a.stance() != Stance.DENIES);
      return contradictory || (denied && held);
    }
  }

  /**
   * One article's answer to a question.
   *
   * @param article the article's id
   * @param stance how the article presents it
   * @param section the section of the article's text that gives the answer, if the record names one
   * @param says its answer, paraphrased by the archive
   */
  public record Account(String article, Stance stance, @Nullable Section section, Text says) {}

  /**
   * A section of an article's text, named by number because its heading differs between languages.
   *
   * @param number the number of the level-2 heading that begins it, from 1
   * @param file the path of the file that names it, as the user gave it
   * @param line where it is named, from 1
   * @param column where it is named, from 1, in UTF-16 code units
   */
  public record Section(int number, String file, int line, int column) {}

  /** How an article presents its answer: as a report, a claim or a denial. */
  public enum Stance {
    REPORTS,
    CLAIMS,
    DENIES
  }
}
