/** Registers of a document: what each block that lists entities becomes. */
@NullMarked
package dev.annals.core.view.register;

import org.jspecify.annotations.NullMarked;
