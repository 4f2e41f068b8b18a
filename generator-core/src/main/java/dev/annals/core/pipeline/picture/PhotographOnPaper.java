package dev.annals.core.pipeline.picture;

import dev.annals.core.print.Drawing;
import dev.annals.core.print.page.picture.Canvas;
import dev.annals.core.print.page.picture.Photograph;
import dev.annals.core.source.picture.PictureFault;
import dev.annals.core.source.picture.PictureFile;
import dev.annals.core.source.picture.Raster;
import java.util.List;
import java.util.Optional;

/** Joins pictures and print, which do not know each other. */
record PhotographOnPaper(PictureFile file) implements Drawing, Photograph {

    @Override
    public int width() {
        return file.width();
    }

    @Override
    public int height() {
        return file.height();
    }

    @Override
    public Pixels pixels(int most) {
        Raster raster = raster(file, most);
        boolean jpeg = raster.isPhotographic();
        return new Pixels(
                raster.width(),
                raster.height(),
                jpeg ? Coding.JPEG : Coding.PLAIN,
                jpeg ? raster.file() : raster.colours(),
                jpeg || raster.isOpaque() ? new byte[0] : raster.opacities());
    }

    /** Validation has decoded it before. */
    static Raster raster(PictureFile file, int most) {
        try {
            return file.raster(most);
        } catch (PictureFault fault) {
            throw new IllegalStateException(fault);
        }
    }

    @Override
    public void draw(Canvas canvas, double width, double height) {
        throw new UnsupportedOperationException("a photograph");
    }

    @Override
    public double height(double width) {
        return width * file.height() / file.width();
    }

    @Override
    public List<String> texts() {
        return List.of();
    }

    @Override
    public Optional<Photograph> photograph() {
        return Optional.of(this);
    }
}
