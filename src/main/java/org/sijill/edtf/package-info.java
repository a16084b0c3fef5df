/** Dates in the Library of Congress's Extended Date/Time Format (EDTF). */
@NullMarked
package org.sijill.edtf;

import org.jspecify.annotations.NullMarked;
