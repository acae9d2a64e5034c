package org.lastmetre.e2e.demo;

import java.time.LocalTime;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far the day is: a bar on a terminal, nothing where the output is kept. */
final class Progress implements AutoCloseable {
    private static final int REFRESH_MILLIS = 500;
    private static final String ABOVE_THE_BAR = "\r\u001b[2K";

    private final ProgressBar bar;
    private final Consumer<String> lines;

    Progress(int steps, Consumer<String> lines) {
        this.lines = lines;
        this.bar = System.console() == null ? null : bar(steps);
    }

    private static ProgressBar bar(int steps) {
        return new ProgressBarBuilder()
                .setTaskName("the day")
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(REFRESH_MILLIS)
                .build();
    }

    void step(LocalTime time) {
        if (bar != null) {
            bar.setExtraMessage(time.toString());
            bar.step();
        }
    }

    void line(String text) {
        lines.accept(bar == null ? text : ABOVE_THE_BAR + text);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
