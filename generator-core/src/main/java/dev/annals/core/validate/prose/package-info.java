/** Prose that binds figures: Markdown and bound texts become blocks and inlines. The only room that knows Markdown. */
@NullMarked
package dev.annals.core.validate.prose;

import org.jspecify.annotations.NullMarked;
