package dev.annals.core.print.archive;

import com.lowagie.text.pdf.PdfWriter;

/** How a file is packed. */
public final class Packing {

    /**
     * How hard streams are pressed, 1–9: the usual 6 takes twice the time for a twentieth of their size. The outlines of
     * characters, most of a file, are deflated in their own way.
     */
    public static final int LEVEL = 2;

    private Packing() {}

    /**
     * Has the writer, before it is open, put objects together into streams (ISO 32000-1, 7.5.7), as PDF/A-2 and later
     * allow: the structure of a report is a third of its file otherwise.
     */
    static void prepare(PdfWriter writer) {
        writer.setFullCompression();
        writer.setCompressionLevel(LEVEL);
    }
}
