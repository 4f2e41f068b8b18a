/** Programmes that are evaluated: funds, beneficiaries, effects. */
@NullMarked
package dev.annals.core.model.programme;

import org.jspecify.annotations.NullMarked;
