/** Pages of indicators. */
@NullMarked
package dev.annals.core.view.indicator;

import org.jspecify.annotations.NullMarked;
