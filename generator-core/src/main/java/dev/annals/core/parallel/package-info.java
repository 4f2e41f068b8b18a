/** Independent work by several threads, whose number nobody can see in the results. */
@NullMarked
package dev.annals.core.parallel;

import org.jspecify.annotations.NullMarked;
