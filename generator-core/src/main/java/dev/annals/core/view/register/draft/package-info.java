/** Tables of registers in the making: cells, columns that may be left out, marks of statuses. */
@NullMarked
package dev.annals.core.view.register.draft;

import org.jspecify.annotations.NullMarked;
