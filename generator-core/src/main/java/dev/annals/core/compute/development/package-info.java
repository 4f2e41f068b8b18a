/** What is new in the figures of a period. */
@NullMarked
package dev.annals.core.compute.development;

import org.jspecify.annotations.NullMarked;
