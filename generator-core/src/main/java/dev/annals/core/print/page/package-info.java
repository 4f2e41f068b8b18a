/** Pages as they are painted: text, rules, references, edges and sizes, and what the layout may not fetch. */
@NullMarked
package dev.annals.core.print.page;

import org.jspecify.annotations.NullMarked;
