/** Plans over several years: indicators with base and path, projects, safeguards. */
@NullMarked
package dev.annals.core.model.plan;

import org.jspecify.annotations.NullMarked;
