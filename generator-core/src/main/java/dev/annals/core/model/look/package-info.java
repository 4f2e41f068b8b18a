/** How a site looks by the wish of its repository: colours, faces, words below every page, pages of its own. */
@NullMarked
package dev.annals.core.model.look;

import org.jspecify.annotations.NullMarked;
