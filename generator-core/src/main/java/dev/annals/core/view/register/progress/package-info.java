/** Registers of progress: the indicators of a plan, the methods behind statuses, what is not reported. */
@NullMarked
package dev.annals.core.view.register.progress;

import org.jspecify.annotations.NullMarked;
