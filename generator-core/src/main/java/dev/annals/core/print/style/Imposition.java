package dev.annals.core.print.style;

/**
 * How the pages of a booklet are laid on sheets: two beside each other on either side, folded and stitched in the middle.
 *
 * @param creep how much nearer to the fold the pages of a sheet stand than those of the sheet around it, in points
 */
public record Imposition(double creep) {}
