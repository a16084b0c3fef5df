package org.sijill.model;

import org.sijill.edtf.EdtfDay;

/**
 * The edition that every page names, so that a page can be cited.
 *
 * @param number the maintainer's number, any short text
 * @param date the day of the edition, free of doubt: feeds and calendars need one; the build never
 *     asks the clock
 */
public record Edition(String number, EdtfDay date) {}
