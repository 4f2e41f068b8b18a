/** Registers of programmes: beneficiaries, funds, effects. */
@NullMarked
package dev.annals.core.view.register.programme;

import org.jspecify.annotations.NullMarked;
