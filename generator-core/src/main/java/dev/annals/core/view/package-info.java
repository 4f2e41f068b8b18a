/** What a page, chart or document shows, already worded. */
@NullMarked
package dev.annals.core.view;

import org.jspecify.annotations.NullMarked;
