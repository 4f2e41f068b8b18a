/** What programmes, inspections and events are read with alike. */
@NullMarked
package dev.annals.core.validate.entity.ledger;

import org.jspecify.annotations.NullMarked;
