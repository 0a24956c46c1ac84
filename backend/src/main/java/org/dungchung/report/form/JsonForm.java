package org.dungchung.report.form;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** The report as it was written down: the bytes that have its hash, and nothing else. */
@Component
class JsonForm implements Form {

    @Override
    public String ending() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Printed printed, OutputStream out) throws IOException {
        out.write(printed.written().getBytes(StandardCharsets.UTF_8));
    }
}
