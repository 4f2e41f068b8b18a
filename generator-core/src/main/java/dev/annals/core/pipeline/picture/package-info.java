/** Pictures of the repository on their way to paper and to the site. */
@NullMarked
package dev.annals.core.pipeline.picture;

import org.jspecify.annotations.NullMarked;
