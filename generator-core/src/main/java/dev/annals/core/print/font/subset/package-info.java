/**
 * The part of a face that a document embeds. Outlines are deflated once per run, each by itself, and copied into every
 * document that shows them: pressing the same characters anew was the dearest part of writing a document.
 */
@NullMarked
package dev.annals.core.print.font.subset;

import org.jspecify.annotations.NullMarked;
