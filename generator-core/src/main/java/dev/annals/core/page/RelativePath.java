package dev.annals.core.page;

import java.nio.charset.StandardCharsets;

/** Relative, percent-encoded addresses, so that the site works at any base path and from a folder. */
public final class RelativePath {

    private static final String PLAIN = "-._~!$&'()*+,;=@/";
    private static final String HEX = "0123456789ABCDEF";

    private RelativePath() {}

    /** The way from a page up to the root that its path is relative to: {@code ../} for each folder. */
    public static String up(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /**
     * The way from a page to an address, encoded; to a part of the same page only its anchor.
     *
     * @param address relative to the root that the page is relative to; may end in {@code #} and an anchor
     */
    static String between(String page, String address) {
        int hash = address.indexOf('#');
        if (hash < 0) {
            return up(page) + encode(address);
        }
        String anchor = "#" + encode(address.substring(hash + 1));
        String path = address.substring(0, hash);
        return path.equals(page) ? anchor : up(page) + encode(path) + anchor;
    }

    /** Encodes all but the characters that RFC 3986 allows in a path. */
    public static String encode(String path) {
        StringBuilder out = new StringBuilder(path.length() + 16);
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }
}
