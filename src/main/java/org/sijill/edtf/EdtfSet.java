package org.sijill.edtf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of several dates, not known which: {@code [2024-06-21..2024-06-27]}, {@code [..2023-09-05]},
 * {@code [1760-01,1760-02,1760-12..]} (EDTF level 2, "Set representation", one of a set). An
 * interval is a time that lasted; a set is a moment that may have been at any of these.
 *
 * <p>Only the first member may be open at its start, and only the last at its end. No member has a
 * time of day or an unspecified digit.
 */
public record EdtfSet(List<Member> members) implements EdtfDate {

  /** A member of a set: a date or a range of dates. */
  public sealed interface Member permits One, Range {

    /** Returns the member as written between the set's commas. */
    String text();

    /** Returns the first day that it may mean, or {@link LocalDate#MIN}. */
    LocalDate earliest();

    /** Returns the last day that it may mean, or {@link LocalDate#MAX}. */
    LocalDate latest();
  }

  /** A date. */
  public record One(EdtfPoint date) implements Member {

    /** Checks the date. */
    public One {
      EdtfFields.checkPlain(date, "a set");
    }

    @Override
    public String text() {
      return date.text();
    }

    @Override
    public LocalDate earliest() {
      return date.earliest();
    }

    @Override
    public LocalDate latest() {
      return date.latest();
    }
  }

  /** All dates from one to another; at least one end has a date. */
  public record Range(EdtfBound first, EdtfBound last) implements Member {

    /** Checks the ends. */
    public Range {
      boolean open = first instanceof EdtfBound.Undated && last instanceof EdtfBound.Undated;
      if (open || first == EdtfBound.Undated.UNKNOWN || last == EdtfBound.Undated.UNKNOWN) {
        throw new EdtfSyntaxException("'..' in a set needs a date beside it");
      }
      EdtfFields.checkPlain(first, "a set");
      EdtfFields.checkPlain(last, "a set");
      if (last.latest().isBefore(first.earliest())) {
        throw new EdtfSyntaxException("the set's '..' leads back in time");
      }
    }

    @Override
    public String text() {
      return (first == EdtfBound.Undated.OPEN ? "" : first.text())
          + ".."
          + (last == EdtfBound.Undated.OPEN ? "" : last.text());
    }

    @Override
    public LocalDate earliest() {
      return first.earliest();
    }

    @Override
    public LocalDate latest() {
      return last.latest();
    }
  }

  /** Copies the members and checks their order. */
  public EdtfSet {
    members = List.copyOf(members);
    if (members.isEmpty() || (members.size() == 1 && members.get(0) instanceof One)) {
      throw new EdtfSyntaxException("a set needs two dates at least");
    }
    boolean openBefore = members.stream().skip(1).anyMatch(m -> m.earliest().equals(LocalDate.MIN));
    boolean openAfter =
        members.stream().limit(members.size() - 1).anyMatch(m -> m.latest().equals(LocalDate.MAX));
    if (openBefore || openAfter) {
      throw new EdtfSyntaxException("a set is open before its first date or after its last only");
    }
  }

  @Override
  public String text() {
    return members.stream().map(Member::text).collect(Collectors.joining(",", "[", "]"));
  }

  @Override
  public LocalDate earliest() {
    return members.stream().map(Member::earliest).min(Comparator.naturalOrder()).orElseThrow();
  }

  @Override
  public LocalDate latest() {
    return members.stream().map(Member::latest).max(Comparator.naturalOrder()).orElseThrow();
  }

  @Override
  public String toString() {
    return text();
  }
}
