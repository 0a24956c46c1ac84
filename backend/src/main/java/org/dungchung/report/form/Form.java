package org.dungchung.report.form;

import java.io.IOException;
import java.io.OutputStream;

/** A form in which reports are handed out; a new one is found by Spring. */
public interface Form {

    /** How files of it end; by which it is asked for. */
    String ending();

    String mediaType();

    /** Writes the report; the stream stays open. */
    void write(Printed printed, OutputStream out) throws IOException;
}
