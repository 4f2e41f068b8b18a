/** Reads what {@code annals.yml} defines by id: bodies, categories, dimensions, sources. */
@NullMarked
package dev.annals.core.validate.entity.setting;

import org.jspecify.annotations.NullMarked;
