/** The figure grammar: scalars such as 近2万个 become figures, or say where they fail. */
@NullMarked
package dev.annals.core.validate.grammar;

import org.jspecify.annotations.NullMarked;
