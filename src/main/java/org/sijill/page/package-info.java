/** The pages of a site and their addresses. */
@NullMarked
package org.sijill.page;

import org.jspecify.annotations.NullMarked;
