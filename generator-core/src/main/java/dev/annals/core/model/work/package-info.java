/** What is to be done: focus areas, their tasks and what the tasks deliver. */
@NullMarked
package dev.annals.core.model.work;

import org.jspecify.annotations.NullMarked;
