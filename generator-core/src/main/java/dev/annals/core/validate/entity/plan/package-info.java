/** Reads plans: indicators with base and path, projects, safeguards. */
@NullMarked
package dev.annals.core.validate.entity.plan;

import org.jspecify.annotations.NullMarked;
