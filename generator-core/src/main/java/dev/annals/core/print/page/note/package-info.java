/** Notes at the foot of the page that calls them, and the room that is made for them. */
@NullMarked
package dev.annals.core.print.page.note;

import org.jspecify.annotations.NullMarked;
