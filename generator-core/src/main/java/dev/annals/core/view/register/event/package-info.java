/** Registers of events: agenda, participants, awards. */
@NullMarked
package dev.annals.core.view.register.event;

import org.jspecify.annotations.NullMarked;
