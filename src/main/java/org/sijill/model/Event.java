package org.sijill.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sijill.edtf.EdtfDate;

/**
 * Something that happened, as the articles report it.
 *
 * @param id its file's name without the ending
 * @param date when, as precisely as the articles say; null if they do not
 * @param title what happened, in a few words
 * @param summary the same in a sentence or two
 * @param places ids of the places where it happened
 * @param journey where somebody travelled, stop by stop; empty where nobody did
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
   * @param isReported whether the articles report the way that leads to it from the stop before;
   *     else only the two places are known
   */
  public record Stop(String place, boolean isReported) {}

  /**
   * A question that the articles answer each in its own way.
   *
   * @param question the question
   * @param contradictory whether the record says that the accounts contradict each other
   * @param accounts the answers, one or more an article
   */
  public record Point(Text question, boolean contradictory, List<Account> accounts) {

    /** Copies the accounts. */
    public Point {
      accounts = List.copyOf(accounts);
    }

    /**
     * Returns whether the accounts disagree: one denies what another holds, or the record says so.
     */
    public boolean isDisputed() {
      boolean denied = accounts.stream().anyMatch(a -> a.stance() == Stance.DENIES);
      boolean held = accounts.stream().anyMatch(a -> a.stance() != Stance.DENIES);
      return contradictory || (denied && held);
    }
  }

  /**
   * What one article says to a question.
   *
   * @param article the article's id
   * @param stance how it says so
   * @param section the section of the article's text in which it says so, if the record names one
   * @param says its answer in the archive's paraphrase
   */
  public record Account(String article, Stance stance, @Nullable Section section, Text says) {}

  /**
   * A section of an article's text. A number serves every language, as headings differ.
   *
   * @param number of the heading of level 2 that begins it, from 1
   * @param file the file that names it, by its path as the user gave it
   * @param line where it is named, from 1
   * @param column where it is named, from 1, in UTF-16 code units
   */
  public record Section(int number, String file, int line, int column) {}

  /** How an article stands to what it relates. */
  public enum Stance {
    REPORTS,
    CLAIMS,
    DENIES
  }
}
