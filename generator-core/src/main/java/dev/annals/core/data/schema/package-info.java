/** What the user's files may say becomes JSON Schema, for editors. */
@NullMarked
package dev.annals.core.data.schema;

import org.jspecify.annotations.NullMarked;
