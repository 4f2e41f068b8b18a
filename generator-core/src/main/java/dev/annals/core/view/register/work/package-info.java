/** The register of tasks. */
@NullMarked
package dev.annals.core.view.register.work;

import org.jspecify.annotations.NullMarked;
