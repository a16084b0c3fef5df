/** What scripts need: direction, isolation, numerals, dates, plurals, sorting, near names. */
@NullMarked
package org.sijill.text;

import org.jspecify.annotations.NullMarked;
