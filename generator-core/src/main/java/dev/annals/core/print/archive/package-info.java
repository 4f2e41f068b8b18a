/** What makes a PDF archivable: what it says about itself, its colours, and the files that are attached to it. */
@NullMarked
package dev.annals.core.print.archive;

import org.jspecify.annotations.NullMarked;
