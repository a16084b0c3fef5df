/** What tests share. */
package org.sijill.testing;
