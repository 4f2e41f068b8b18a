/** Whether a page profile keeps the standard that it says it keeps. */
@NullMarked
package dev.annals.core.print.standard;

import org.jspecify.annotations.NullMarked;
