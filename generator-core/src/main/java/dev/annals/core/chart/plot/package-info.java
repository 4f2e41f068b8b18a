/** The JFreeChart theme: axes that say only what the view says, and marks without ornament. */
@NullMarked
package dev.annals.core.chart.plot;

import org.jspecify.annotations.NullMarked;
