/** Pages about the site: how its statuses are found, what it is and how it is cited. */
@NullMarked
package dev.annals.core.view.colophon;

import org.jspecify.annotations.NullMarked;
