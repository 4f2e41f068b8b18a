/** What a repository makes its own, joined with what comes with Annals: words and pages. */
@NullMarked
package dev.annals.core.pipeline.own;

import org.jspecify.annotations.NullMarked;
