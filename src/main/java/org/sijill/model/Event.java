package org.sijill.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, as the articles report it.
 *
 * @param id its file's name without the ending
 * @param date when, as precisely as the articles say
 * @param title what happened, in a few words
 * @param summary the same in a sentence or two
 * @param places ids of the places where it happened
 * @param participants ids of the people and organisations that took part
 * @param articles ids of the articles that report it
 * @param points where the articles' accounts can be held side by side
 */
public record Event(
    String id,
    EdtfDate date,
    Text title,
    @Nullable Text summary,
    List<String> places,
    List<String> participants,
    List<String> articles,
    List<Point> points) {

  /** Copies the collections. */
  public Event {
    places = List.copyOf(places);
    participants = List.copyOf(participants);
    articles = List.copyOf(articles);
    points = List.copyOf(points);
  }

  /**
   * A question that the articles answer each in its own way.
   *
   * @param question the question
   * @param accounts the answers, one an article
   */
  public record Point(Text question, List<Account> accounts) {

    /** Copies the accounts. */
    public Point {
      accounts = List.copyOf(accounts);
    }
  }

  /**
   * What one article says to a question.
   *
   * @param article the article's id
   * @param stance how it says so
   * @param says its answer in the archive's paraphrase
   */
  public record Account(String article, Stance stance, Text says) {}

  /** How an article stands to what it relates. */
  public enum Stance {
    REPORTS,
    CLAIMS,
    DENIES
  }
}
