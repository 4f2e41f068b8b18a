/** Who reports. */
@NullMarked
package dev.annals.core.model.organisation;

import org.jspecify.annotations.NullMarked;
