/** Tables of data for download: every value once as worded and once as a number. */
@NullMarked
package dev.annals.core.view.dataset;

import org.jspecify.annotations.NullMarked;
