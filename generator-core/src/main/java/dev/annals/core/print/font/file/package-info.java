/** Font files as they are on disk: their tables, names and rights (ISO/IEC 14496-22). */
@NullMarked
package dev.annals.core.print.font.file;

import org.jspecify.annotations.NullMarked;
