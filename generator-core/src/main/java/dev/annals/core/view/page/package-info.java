/** What each kind of page shows, already worded. */
@NullMarked
package dev.annals.core.view.page;

import org.jspecify.annotations.NullMarked;
