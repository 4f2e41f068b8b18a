/** What a reader can search for, and where each finding stands. */
@NullMarked
package dev.annals.core.view.search;

import org.jspecify.annotations.NullMarked;
