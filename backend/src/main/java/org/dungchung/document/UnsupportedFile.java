package org.dungchung.document;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** The bytes of a file are of no type that is kept, whatever its name says. */
public class UnsupportedFile extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    UnsupportedFile() {
        super(
                Reason.INVALID,
                "unsupported-file",
                "The file is no JPEG, PNG, WebP, PDF, DOCX or XLSX, or it is broken, or has macros.",
                Map.of("types", "JPEG, PNG, WebP, PDF, DOCX, XLSX"));
    }
}
