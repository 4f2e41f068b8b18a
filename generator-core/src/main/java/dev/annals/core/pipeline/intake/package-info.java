/** Runs the import of tables: read, propose, check what would come of it, write. */
@NullMarked
package dev.annals.core.pipeline.intake;

import org.jspecify.annotations.NullMarked;
