/** Rows of tables from other programs become figures of a repository: matched, compared with what is there, proposed. */
@NullMarked
package dev.annals.core.intake;

import org.jspecify.annotations.NullMarked;
