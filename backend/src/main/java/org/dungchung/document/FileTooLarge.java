package org.dungchung.document;

import java.io.Serial;
import java.util.Map;
import org.dungchung.platform.Refusal;

/** A file is larger than what is kept. */
public class FileTooLarge extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    FileTooLarge(int mostMb) {
        super(
                Reason.INVALID,
                "document-too-large",
                "The file has more than %d MB.".formatted(mostMb),
                Map.of("mostMb", mostMb));
    }
}
