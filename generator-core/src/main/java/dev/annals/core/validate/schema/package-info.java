/**
 * What the user's files may hold, as values: keys, shapes, entities. The same declarations read the files, and describe
 * them to a schema or a guide.
 */
@NullMarked
package dev.annals.core.validate.schema;

import org.jspecify.annotations.NullMarked;
