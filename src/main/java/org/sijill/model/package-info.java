/**
 * The records of an archive. Every type is an immutable value and safe to share between threads.
 */
@NullMarked
package org.sijill.model;

import org.jspecify.annotations.NullMarked;
