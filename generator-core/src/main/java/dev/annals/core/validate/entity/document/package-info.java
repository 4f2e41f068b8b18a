/** Parts of the front matter of a document. */
@NullMarked
package dev.annals.core.validate.entity.document;

import org.jspecify.annotations.NullMarked;
