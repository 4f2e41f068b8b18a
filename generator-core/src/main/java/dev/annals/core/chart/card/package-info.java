/** The picture that goes with a shared link. */
@NullMarked
package dev.annals.core.chart.card;

import org.jspecify.annotations.NullMarked;
