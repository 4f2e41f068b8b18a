/** What is counted: categories, indicators, units, dimensions. */
@NullMarked
package dev.annals.core.model.catalogue;

import org.jspecify.annotations.NullMarked;
