/** What the tables of documents list, and what they derive: sums, rates, closing rates, delays. Pure functions. */
@NullMarked
package dev.annals.core.compute.register;

import org.jspecify.annotations.NullMarked;
