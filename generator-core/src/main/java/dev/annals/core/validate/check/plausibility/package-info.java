/** Whether figures can be true: against their parts, their neighbours in time and place, and their dates. */
@NullMarked
package dev.annals.core.validate.check.plausibility;

import org.jspecify.annotations.NullMarked;
