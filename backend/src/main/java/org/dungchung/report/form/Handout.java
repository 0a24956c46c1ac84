package org.dungchung.report.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.dungchung.identity.Caller;
import org.dungchung.identity.CurrentCaller;
import org.dungchung.platform.FileWritten;
import org.dungchung.platform.ToldToEverybody;
import org.dungchung.platform.Watermark;
import org.dungchung.report.content.Canonical;
import org.dungchung.report.frozen.Publication;
import org.dungchung.report.frozen.Publications;
import org.dungchung.report.frozen.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes files of frozen reports: for the authority and for operators with the mark of who took it, for everybody without. */
@Component
public class Handout {

    private final Reports reports;
    private final Publications publications;
    private final Forms forms;
    private final CurrentCaller callers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Handout(
            Reports reports,
            Publications publications,
            Forms forms,
            CurrentCaller callers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.publications = publications;
        this.forms = forms;
        this.callers = callers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A file of a report.
     *
     * @param format the ending of its name
     * @param language vi or en
     * @throws org.dungchung.platform.Refusal if there is no such report or form, or it is not done
     */
    public Made ofReport(UUID id, String format, @Nullable String language) {
        Form form = forms.require(format);
        String written = reports.written(id);
        return marked(form, written, Canonical.sha256(written), language);
    }

    private Made marked(Form form, String written, String sha256, @Nullable String language) {
        Caller caller = callers.get();
        Watermark mark = Watermark.of(caller.username(), caller.organisation(), clock);
        Printed printed = printed(written, sha256, language, mark);
        Made made = made(form, printed);
        events.publishEvent(new FileWritten(printed.content().rowCount()));
        return made;
    }

    /**
     * A file of what is published. It carries the hash of the publication, also where rows were withheld since.
     *
     * @throws org.dungchung.platform.Refusal if there is nothing that the reader is shown, or no such form
     */
    public Made ofPublication(UUID id, String format, @Nullable String language) {
        Form form = forms.require(format);
        Publication publication = publications.get(id);
        if (publication.isPublic()) {
            events.publishEvent(new ToldToEverybody());
            return made(form, printed(publications.written(id), publication.sha256(), language, null));
        }
        return marked(form, publications.written(id), publication.sha256(), language);
    }

    static Printed printed(String written, String sha256, @Nullable String language, @Nullable Watermark mark) {
        return new Printed(Canonical.read(written), written, sha256, Wording.of(language), mark);
    }

    private static Made made(Form form, Printed printed) {
        var out = new ByteArrayOutputStream();
        try {
            form.write(printed, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Made(printed.fileName() + "." + form.ending(), form.mediaType(), out.toByteArray());
    }

    /** A file that was made. */
    public static final class Made {

        private final String name;
        private final String mediaType;
        private final byte[] bytes;

        Made(String name, String mediaType, byte[] bytes) {
            this.name = name;
            this.mediaType = mediaType;
            this.bytes = bytes.clone();
        }

        /** What it is called, with its ending. */
        public String name() {
            return name;
        }

        public String mediaType() {
            return mediaType;
        }

        public byte[] bytes() {
            return bytes.clone();
        }
    }
}
