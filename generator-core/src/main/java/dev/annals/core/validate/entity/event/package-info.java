/** Events from YAML: agenda, participants, awards. */
@NullMarked
package dev.annals.core.validate.entity.event;

import org.jspecify.annotations.NullMarked;
