/** Dates as the Extended Date/Time Format of the Library of Congress writes them. */
@NullMarked
package org.sijill.edtf;

import org.jspecify.annotations.NullMarked;
