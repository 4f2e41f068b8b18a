/** Files for feed readers, search engines and crawlers. */
@NullMarked
package dev.annals.core.page.feed;

import org.jspecify.annotations.NullMarked;
