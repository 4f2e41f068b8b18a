/** Programmes from YAML: funds, beneficiaries, effects. */
@NullMarked
package dev.annals.core.validate.entity.programme;

import org.jspecify.annotations.NullMarked;
