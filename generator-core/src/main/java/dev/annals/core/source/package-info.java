/** Files become trees with places; the only room that knows YAML and front matter, and the only one that reads files. */
@NullMarked
package dev.annals.core.source;

import org.jspecify.annotations.NullMarked;
