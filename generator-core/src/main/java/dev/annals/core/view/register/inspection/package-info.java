/** Registers of inspections: totals, the ledger of issues, what is overdue. */
@NullMarked
package dev.annals.core.view.register.inspection;

import org.jspecify.annotations.NullMarked;
