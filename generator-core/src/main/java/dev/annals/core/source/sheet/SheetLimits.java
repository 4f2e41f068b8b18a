package dev.annals.core.source.sheet;

/**
 * Bounds on tables of other programs; passing one is a finding, never a crash.
 *
 * @param fileBytes largest file read
 * @param unpackedBytes most bytes that a workbook may unpack to; guards against archives that swell
 * @param parts most parts of a workbook
 * @param rows most rows of a sheet; what spreadsheet programs have
 * @param columns most columns; what spreadsheet programs have
 * @param cells most filled cells of all sheets; bounds the memory
 */
public record SheetLimits(long fileBytes, long unpackedBytes, int parts, int rows, int columns, int cells) {

    /** 50 MB, 400 MB unpacked, 2,000 parts, 1,048,576 rows, 16,384 columns, 2 million filled cells. */
    public static final SheetLimits DEFAULT =
            new SheetLimits(50_000_000, 400_000_000, 2_000, 1_048_576, 16_384, 2_000_000);
}
