/** Checks what belongs to one kind of document: work plans, mid-term evaluations. */
@NullMarked
package dev.annals.core.validate.check.work;

import org.jspecify.annotations.NullMarked;
