/** Views become HTML pages. */
@NullMarked
package dev.annals.core.page;

import org.jspecify.annotations.NullMarked;
