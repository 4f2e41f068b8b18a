/** Places of bodies in the order of one indicator. */
@NullMarked
package dev.annals.core.compute.ranking;

import org.jspecify.annotations.NullMarked;
