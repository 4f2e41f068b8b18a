/** What the words in a table mean in a repository: indicators, bodies, sources, days, figures. */
@NullMarked
package dev.annals.core.intake.match;

import org.jspecify.annotations.NullMarked;
