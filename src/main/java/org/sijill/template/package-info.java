/** Compiles templates, in that part of Thymeleaf's syntax that pages need. */
@NullMarked
package org.sijill.template;

import org.jspecify.annotations.NullMarked;
