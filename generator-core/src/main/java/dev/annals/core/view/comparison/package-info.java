/** Pages of bodies: their tree, one body, and several beside each other. */
@NullMarked
package dev.annals.core.view.comparison;

import org.jspecify.annotations.NullMarked;
