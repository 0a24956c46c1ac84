package org.dungchung.exchange.writing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dungchung.platform.InvalidInput;
import org.springframework.stereotype.Component;

/** The formats in which rows can leave, whether they come from the registry or from elsewhere. */
@Component
public class Formats {

    private final Map<String, ExportFormat> formats;

    Formats(List<ExportFormat> formats) {
        this.formats = formats.stream()
                .collect(Collectors.toMap(ExportFormat::format, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    /** The names of all formats, in their alphabet. */
    public Set<String> names() {
        return formats.keySet();
    }

    /**
     * Returns the format of a name.
     *
     * @throws InvalidInput if there is none
     */
    public ExportFormat get(String name) {
        ExportFormat format = formats.get(name);
        if (format == null) {
            throw InvalidInput.of("format", name, "one of " + String.join(", ", formats.keySet()));
        }
        return format;
    }
}
