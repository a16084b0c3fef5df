package org.sijill.model;

import org.sijill.edtf.EdtfDay;

/**
 * The edition that every page names, so that a page can be cited.
 *
 * @param number the maintainer's number, any short text
 * @param date the exact day of the edition: feeds and calendars need a date, and the build never
 *     reads the clock
 */
public record Edition(String number, EdtfDay date) {}
