/** Inspections from YAML: issues and what is done about them. */
@NullMarked
package dev.annals.core.validate.entity.inspection;

import org.jspecify.annotations.NullMarked;
