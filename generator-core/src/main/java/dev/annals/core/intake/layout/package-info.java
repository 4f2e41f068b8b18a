/** What the columns of a table mean. */
@NullMarked
package dev.annals.core.intake.layout;

import org.jspecify.annotations.NullMarked;
