/** Composes charts of several series, of plans, tasks and money from the measured model. Each is absent where the data do not carry it. */
@NullMarked
package dev.annals.core.view.diagram;

import org.jspecify.annotations.NullMarked;
