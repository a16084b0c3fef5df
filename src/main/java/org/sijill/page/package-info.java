/** Which pages a site has, and where. */
@NullMarked
package org.sijill.page;

import org.jspecify.annotations.NullMarked;
