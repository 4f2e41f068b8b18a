package dev.annals.core.validate.entity.setting;

import dev.annals.core.finding.Code;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the site is published: an {@code http} or {@code https} address without query and fragment. What is read always
 * ends in {@code /}, so that the path of a page can follow, and is percent-encoded.
 */
public final class SiteAddress {

    private static final Pattern FOLDER = Pattern.compile("https?://[^\\s/<>\"'?#]+(?:/[^\\s<>\"'?#]{0,1999})?");

    /** The shape. */
    public static final Shape<String> SHAPE = Shapes.scalar("address", (scalar, scope) -> {
        Optional<String> address = Optional.of(scalar.text())
                .filter(text -> FOLDER.matcher(text).matches())
                .flatMap(SiteAddress::encoded)
                .map(SiteAddress::asFolder);
        if (address.isEmpty()) {
            scope.add(Code.ADDRESS_MALFORMED, scalar.place(), scalar.text());
        }
        return address;
    });

    private SiteAddress() {}

    private static Optional<String> encoded(String address) {
        try {
            return Optional.of(new URI(address).toASCIIString());
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    private static String asFolder(String address) {
        return address.endsWith("/") ? address : address + "/";
    }
}
