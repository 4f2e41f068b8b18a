package dev.annals.core.validate.prose;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a picture is, as Markdown says it: from the top of the repository, or from the folder of the file when it begins
 * with a dot, as editors want it for their preview.
 *
 * @param path its path in the repository
 * @param fault why there can be no picture of ours: {@code outside}, {@code folder} or {@code kind}
 */
record PictureAddress(String path, Optional<String> fault) {

    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*:|/|\\\\)");
    private static final Pattern ENDING = Pattern.compile("\\.(png|jpe?g)$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 80;
    private static final String FOLDER = "assets/";

    /** An address without percent encoding, as it was typed before masking. */
    static String plain(String address) {
        String typed = Masking.unmask(address);
        try {
            return URLDecoder.decode(typed.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return typed;
        }
    }

    /** An address as a finding tells it: an embedded picture has one of megabytes. */
    static String shown(String address) {
        return address.codePointCount(0, address.length()) <= LONGEST
                ? address
                : address.substring(0, address.offsetByCodePoints(0, LONGEST)) + "…";
    }

    /** Resolves an address that stands in a file. */
    static PictureAddress of(String address, String file) {
        if (SCHEME.matcher(address).find()) {
            return new PictureAddress("", Optional.of("outside"));
        }
        Deque<String> steps = new ArrayDeque<>();
        String from = address.startsWith(".") ? file.substring(0, file.lastIndexOf('/') + 1) : "";
        for (String step : (from + address).split("/", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return new PictureAddress("", Optional.of("outside"));
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.addLast(step);
            }
        }
        String path = String.join("/", steps);
        if (!path.startsWith(FOLDER)) {
            return new PictureAddress(path, Optional.of("folder"));
        }
        return new PictureAddress(path, ENDING.matcher(path).find() ? Optional.empty() : Optional.of("kind"));
    }
}
