/** The documents to be printed and shown. */
@NullMarked
package dev.annals.core.model.document;

import org.jspecify.annotations.NullMarked;
