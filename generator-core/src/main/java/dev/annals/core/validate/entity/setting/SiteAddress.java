package dev.annals.core.validate.entity.setting;

import dev.annals.core.finding.Code;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the site is published: an {@code http} or {@code https} address without query and fragment. What is read always
 * ends in {@code /}, so that the path of a page can follow.
 */
public final class SiteAddress {

    private static final Pattern FOLDER = Pattern.compile("https?://[^\\s/<>\"'?#]+(?:/[^\\s<>\"'?#]{0,1999})?");

    /** The shape. */
    public static final Shape<String> SHAPE = Shapes.scalar("address", (scalar, scope) -> {
        boolean good = FOLDER.matcher(scalar.text()).matches();
        if (!good) {
            scope.add(Code.ADDRESS_MALFORMED, scalar.place(), scalar.text());
        }
        return Optional.of(scalar.text()).filter(text -> good).map(SiteAddress::asFolder);
    });

    private SiteAddress() {}

    private static String asFolder(String address) {
        return address.endsWith("/") ? address : address + "/";
    }
}
