/** Figures become text in files of a year; every byte of the other lines stays. */
@NullMarked
package dev.annals.core.intake.edit;

import org.jspecify.annotations.NullMarked;
