/** Marks that are no plot of their own: fields, bars and lines at places that a plot's axes have given. */
@NullMarked
package dev.annals.core.chart.shape;

import org.jspecify.annotations.NullMarked;
