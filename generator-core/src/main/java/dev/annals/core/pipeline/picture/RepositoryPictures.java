package dev.annals.core.pipeline.picture;

import dev.annals.core.print.Drawing;
import dev.annals.core.source.Picture;
import dev.annals.core.source.picture.PictureFault;
import dev.annals.core.source.picture.PictureFile;
import dev.annals.core.source.picture.Raster;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** The pictures of a repository, made ready where a text shows them. Safe for threads. */
public final class RepositoryPictures {

    private static final int WIDEST_ON_SCREEN = 1600;
    private static final int NAME_LENGTH = 16;

    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private final Map<String, SitePicture> onSite = new ConcurrentHashMap<>();

    /** These pictures. */
    public RepositoryPictures(List<Picture> pictures) {
        pictures.forEach(picture -> this.pictures.put(picture.path(), picture));
    }

    /** The pictures with these paths, for the printer. */
    public Map<String, Drawing> onPaper(Map<String, String> paths) {
        Map<String, Drawing> drawings = new LinkedHashMap<>();
        paths.forEach((name, path) -> drawings.put(name, new PhotographOnPaper(file(path))));
        return drawings;
    }

    /** The pictures with these paths, for the site. */
    public Map<String, SitePicture> onSite(Map<String, String> paths) {
        Map<String, SitePicture> found = new LinkedHashMap<>();
        paths.forEach((name, path) -> found.put(name, onSite.computeIfAbsent(path, this::screened)));
        return found;
    }

    /** All that were made ready for the site so far, by address. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        onSite.values().forEach(picture -> files.put(picture.address(), picture.content()));
        return files;
    }

    private SitePicture screened(String path) {
        Raster raster = PhotographOnPaper.raster(file(path), WIDEST_ON_SCREEN);
        byte[] content = raster.file();
        String address = "pictures/" + name(content) + (raster.isPhotographic() ? ".jpg" : ".png");
        return new SitePicture(address, raster.width(), raster.height(), content);
    }

    /** Validation has found the path and looked through the file. */
    private PictureFile file(String path) {
        try {
            return PictureFile.of(pictures.get(path).content());
        } catch (PictureFault fault) {
            throw new IllegalStateException(path, fault);
        }
    }

    private static String name(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, NAME_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
