/** Many appraisals and many bodies together: counts per grade, one figure over bodies, who has not reported. */
@NullMarked
package dev.annals.core.compute.progress.rollup;

import org.jspecify.annotations.NullMarked;
