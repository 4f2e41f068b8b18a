package dev.annals.fonts;

import dev.annals.core.print.font.HeadlessFonts;
import java.io.IOException;

/** Prints the report in a process of its own, on a machine that may have no font. */
final class BareMachine {

    private BareMachine() {}

    public static void main(String[] arguments) throws IOException {
        HeadlessFonts.prepare();
        SampleReport.main(arguments);
    }
}
