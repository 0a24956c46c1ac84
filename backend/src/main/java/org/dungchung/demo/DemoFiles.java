package org.dungchung.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dungchung.exchange.ImportSpec;
import org.dungchung.platform.ReferenceFile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The files of {@code gis-data/sample}, which travel in the jar. */
@Component
class DemoFiles {

    static final String FOLDER = "gis-data/sample";

    private final JsonMapper json;

    DemoFiles(JsonMapper json) {
        this.json = json;
    }

    /** What to import, in this order. */
    List<Step> steps() {
        try (InputStream in = open("import.json")) {
            return json.readTree(in)
                    .valueStream()
                    .map(step -> new Step(
                            step.get("file").asString(),
                            ImportSpec.parse(step.get("spec").toString())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<NamedCsvRecord> rows(String name) {
        return ReferenceFile.read(FOLDER + "/" + name);
    }

    InputStream open(String name) {
        try {
            return new ClassPathResource(FOLDER + "/" + name).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file and how to import it. */
    record Step(String file, ImportSpec spec) {}
}
