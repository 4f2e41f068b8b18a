package dev.annals.core.pipeline.picture;

/**
 * A picture as the site has it: no wider than screens are, without what cameras note about place and time.
 *
 * @param address below the root of the site; tells what is in it, so that a changed picture has another
 * @param width in pixels
 * @param height in pixels
 * @param content a PNG or JPEG file
 */
@SuppressWarnings("ArrayRecordComponent")
public record SitePicture(String address, int width, int height, byte[] content) {

    /**
     * The attributes of its element.
     *
     * @param up the way from the page to the root of the site
     */
    public String attributes(String up) {
        return "src=\"" + up + address + "\" width=\"" + width + "\" height=\"" + height + "\"";
    }
}
