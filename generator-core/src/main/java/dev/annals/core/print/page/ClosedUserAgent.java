package dev.annals.core.print.page;

import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextUserAgent;
import org.xhtmlrenderer.resource.CSSResource;
import org.xhtmlrenderer.resource.ImageResource;
import org.xhtmlrenderer.resource.XMLResource;

/** Fetches nothing: no file, no address, no embedded image. What was asked for is remembered. */
public final class ClosedUserAgent extends ITextUserAgent {

    private final Set<String> refused = new TreeSet<>();

    /** For a device with so many dots to the CSS pixel. */
    public ClosedUserAgent(ITextOutputDevice device, int dotsPerPixel) {
        super(device, dotsPerPixel);
    }

    /** The addresses that were asked for, sorted. */
    public Set<String> refused() {
        return new TreeSet<>(refused);
    }

    /** Remembers an address as refused. */
    private void refuse(String address) {
        refused.add(address);
    }

    @Override
    public ImageResource getImageResource(String address) {
        refuse(address);
        return new ImageResource(address, null);
    }

    @Override
    public CSSResource getCSSResource(String address) {
        refuse(address);
        return new CSSResource(InputStream.nullInputStream());
    }

    @Override
    public XMLResource getXMLResource(String address) {
        // Only ever asked for by callers of the engine that load documents by address; this program has none.
        throw new IllegalArgumentException(address);
    }

    @Override
    public byte @Nullable [] getBinaryResource(String address) {
        refuse(address);
        return null;
    }

    @Override
    public String resolveURI(@Nullable String address) {
        return address == null ? "" : address;
    }
}
