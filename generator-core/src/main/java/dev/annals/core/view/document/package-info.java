/** A printed document as blocks of worded text, numbered, with its charts and tables in place. */
@NullMarked
package dev.annals.core.view.document;

import org.jspecify.annotations.NullMarked;
