package org.dungchung.exchange.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.FileWritten;
import org.dungchung.platform.Watermark;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins files that leave: each says who took it, and when it is complete, how many rows it has. */
@Component
public class Marking {

    private final CurrentCaller callers;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Marking(CurrentCaller callers, Clock clock, ApplicationEventPublisher events) {
        this.callers = callers;
        this.clock = clock;
        this.events = events;
    }

    /** Begins a file for who is asking. */
    public RowWriter open(ExportFormat format, Layer layer, Language language, OutputStream out) throws IOException {
        return open(format, layer, language, callers.get(), out);
    }

    /** Begins a file for a caller, with a mark in the language of its titles. */
    RowWriter open(ExportFormat format, Layer layer, Language language, Caller caller, OutputStream out)
            throws IOException {
        var mark = Watermark.of(caller.username(), caller.organisation(), clock);
        return new Counted(format.open(layer.marked(language.said(mark)), out), events);
    }

    /** A file that says how many rows it has. */
    private static final class Counted implements RowWriter {

        private final RowWriter file;
        private final ApplicationEventPublisher events;
        private long rows;

        Counted(RowWriter file, ApplicationEventPublisher events) {
            this.file = file;
            this.events = events;
        }

        @Override
        public void write(Row row) throws IOException {
            file.write(row);
            rows++;
        }

        @Override
        public void finish() throws IOException {
            file.finish();
            events.publishEvent(new FileWritten(rows));
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
