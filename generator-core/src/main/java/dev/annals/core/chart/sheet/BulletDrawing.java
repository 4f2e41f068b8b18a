package dev.annals.core.chart.sheet;

import dev.annals.core.chart.theme.Faces;
import dev.annals.core.chart.theme.Format;
import dev.annals.core.view.chart.ChartView.Bullet;
import java.util.ArrayList;
import java.util.List;

/** Progress against a target. */
public record BulletDrawing(Bullet bullet) implements Drawing {

    @Override
    public String kind() {
        return "bullet";
    }

    @Override
    public double height(double width, double em, Faces faces) {
        return 8 * em;
    }

    @Override
    public List<String> texts() {
        var texts = new ArrayList<>(AxisWords.of(bullet.axis()));
        texts.add(bullet.actual().words());
        bullet.target().ifPresent(target -> texts.add(target.words()));
        bullet.previous().ifPresent(previous -> texts.add(BulletSheet.previous(previous)));
        return texts;
    }

    @Override
    public Sheet sheet(Format format, Faces faces) {
        return new BulletSheet(bullet, format, faces).sheet();
    }
}
