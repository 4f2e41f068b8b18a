/** What all charts have in common: the inks, the sizes of type and the faces it is measured with. */
@NullMarked
package dev.annals.core.chart.theme;

import org.jspecify.annotations.NullMarked;
