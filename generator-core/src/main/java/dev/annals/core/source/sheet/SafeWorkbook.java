package dev.annals.core.source.sheet;

import dev.annals.core.finding.Place;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook unpacked once under the limits, looked through, and packed again.
 *
 * <p>The workbook reader makes room for whatever column a cell claims to be in and looks for whatever string it names,
 * so a file is given to it only after {@link PartScan} has seen every cell; and since it finds its parts with a library
 * of its own, it is given the very bytes that were looked at, not the file.
 */
final class SafeWorkbook {

    private static final int BUFFER = 1 << 16;
    private static final String ROOT = "xl/";
    private static final String RELATIONSHIPS = ROOT + "_rels/workbook.xml.rels";

    private final String file;
    private final SheetLimits limits;
    private final Map<String, PartScan> scans = new LinkedHashMap<>();
    private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
    private long unpacked;

    private SafeWorkbook(String file, SheetLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Opens a file; refuses it when it passes a limit or is no workbook. */
    static SafeWorkbook open(Path path, String file, SheetLimits limits) throws IOException {
        SafeWorkbook workbook = new SafeWorkbook(file, limits);
        try (ZipFile zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8)) {
            workbook.copy(zip);
        } catch (ZipException | IllegalArgumentException e) {
            throw Refusal.unreadable(Place.of(file), "broken");
        }
        workbook.check();
        return workbook;
    }

    /** The workbook as it was looked at. */
    byte[] bytes() {
        return packed.toByteArray();
    }

    /** The merged cells of the sheet with this relationship. */
    List<Span> merged(String relationship) {
        return Optional.ofNullable(scans.get(RELATIONSHIPS))
                .flatMap(scan -> Optional.ofNullable(scan.targets().get(relationship)))
                .map(target -> target.startsWith("/") ? target.substring(1) : ROOT + target)
                .flatMap(part -> Optional.ofNullable(scans.get(part)))
                .map(PartScan::merged)
                .orElse(List.of());
    }

    private void copy(ZipFile zip) throws IOException {
        if (zip.size() > limits.parts()) {
            throw Refusal.tooLarge(file, "parts", limits.parts());
        }
        try (ZipOutputStream out = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            out.setLevel(Deflater.BEST_SPEED);
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                String name = entry.getName();
                if ((name.endsWith(".xml") || name.endsWith(".rels")) && !scans.containsKey(name)) {
                    out.putNextEntry(new ZipEntry(name));
                    copy(zip, entry, out);
                    out.closeEntry();
                }
            }
        }
    }

    private void copy(ZipFile zip, ZipEntry entry, OutputStream out) throws IOException {
        PartScan scan = new PartScan(file, limits);
        scans.put(entry.getName(), scan);
        try (InputStream part = zip.getInputStream(entry)) {
            InputStream in = new Copying(part, out);
            if (entry.getName().startsWith(ROOT)) {
                scan.read(in);
            }
            byte[] rest = new byte[BUFFER];
            while (in.read(rest) >= 0) {
                // what the scan left unread is copied, too
            }
        }
    }

    /** What only all parts together show. */
    private void check() {
        long cells = scans.values().stream().mapToLong(PartScan::cells).sum();
        if (cells > limits.cells()) {
            throw Refusal.tooLarge(file, "cells", limits.cells());
        }
        int strings = scans.values().stream().mapToInt(PartScan::strings).max().orElse(0);
        boolean beyond = scans.values().stream().anyMatch(scan -> scan.highestString() >= strings);
        if (beyond || !scans.containsKey("[Content_Types].xml")) {
            throw Refusal.unreadable(Place.of(file), "broken");
        }
    }

    /** Hands on what is read and counts it. */
    private final class Copying extends FilterInputStream {

        private final OutputStream out;

        Copying(InputStream in, OutputStream out) {
            super(in);
            this.out = out;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                unpacked += read;
                if (unpacked > limits.unpackedBytes()) {
                    throw Refusal.tooLarge(file, "unpacked", limits.unpackedBytes());
                }
                out.write(bytes, offset, read);
            }
            return read;
        }

        /** The scan closes what it has read to its end, which is too early. */
        @Override
        public void close() {}

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
