/** What a run needs, decided once: folders, languages, limits, fonts. */
@NullMarked
package dev.annals.core.setting;

import org.jspecify.annotations.NullMarked;
