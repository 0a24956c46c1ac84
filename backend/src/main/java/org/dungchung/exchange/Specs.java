package org.dungchung.exchange;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dungchung.exchange.reading.FeatureReader;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a person says about a file before the file is opened. */
@Component
class Specs {

    private static final Set<String> LEVELS = Set.of("PROVINCE", "DISTRICT", "COMMUNE");
    private static final List<String> MODES = List.of("apply", "dry-run");

    private final Map<String, FeatureReader> readers;
    private final ImportTargets targets;

    Specs(List<FeatureReader> readers, ImportTargets targets) {
        this.readers = readers.stream()
                .collect(Collectors.toMap(FeatureReader::format, reader -> reader, (a, b) -> a, TreeMap::new));
        this.targets = targets;
    }

    /**
     * Returns what the specification orders.
     *
     * @throws WrongSpec if a part names what does not exist, or the caller may not load that
     */
    Order check(ImportSpec spec, Caller caller) {
        ImportTarget target = known("target", spec.target(), targets.byId());
        allow(caller, target, spec);
        FeatureReader reader = known("format", spec.format(), readers);
        if (spec.validFrom() != null && spec.validTo() != null && spec.validTo().isBefore(spec.validFrom())) {
            throw WrongSpec.endsBeforeStart();
        }
        return new Order(
                caller,
                target,
                reader,
                CoordinateSystems.of(spec.crs() == null ? "EPSG:4326" : spec.crs()),
                charset(spec.encoding()),
                delimiter(spec.delimiter()),
                decimal(spec.decimal()),
                columns(spec.columns(), target),
                spec.organisations() == null ? Map.of() : spec.organisations(),
                Boolean.TRUE.equals(spec.createOrganisations()),
                level(spec.level(), target),
                spec.territory(),
                spec.validFrom(),
                spec.validTo(),
                oneOf("mode", spec.mode() == null ? "apply" : spec.mode(), MODES)
                        .equals("dry-run"));
    }

    private static void allow(Caller caller, ImportTarget target, ImportSpec spec) {
        if (caller.role() == Role.INSPECTOR) {
            throw WrongSpec.notAllowed("An inspector reads, and loads nothing.");
        }
        if (caller.scope() != null && !target.openToOperators()) {
            throw WrongSpec.notAllowed("An operator loads its own assets, and no %s.".formatted(target.id()));
        }
        if (caller.scope() != null && Boolean.TRUE.equals(spec.createOrganisations())) {
            throw WrongSpec.notAllowed("An operator cannot create organisations; map their names to codes.");
        }
    }

    private static <T> T known(String property, @Nullable String value, Map<String, T> known) {
        T found = value == null ? null : known.get(value);
        if (found == null) {
            throw WrongSpec.unknown(property, value == null ? "" : value, known.keySet());
        }
        return found;
    }

    private static String oneOf(String property, String value, Collection<String> known) {
        if (!known.contains(value)) {
            throw WrongSpec.unknown(property, value, known);
        }
        return value;
    }

    private static Charset charset(@Nullable String name) {
        try {
            return name == null || name.isBlank() ? StandardCharsets.UTF_8 : Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw WrongSpec.unknown("encoding", name, List.of("UTF-8", "UTF-16", "windows-1258", "windows-1252"));
        }
    }

    private static @Nullable Character delimiter(@Nullable String written) {
        if (written == null || written.isEmpty()) {
            return null;
        }
        if (written.equals("\\t") || written.equalsIgnoreCase("tab")) {
            return '\t';
        }
        if (written.length() != 1 || "\"\n\r".contains(written)) {
            throw WrongSpec.unknown("delimiter", written, List.of(",", ";", "|", "tab"));
        }
        return written.charAt(0);
    }

    private static @Nullable Character decimal(@Nullable String written) {
        return written == null || written.isEmpty()
                ? null
                : (Character) oneOf("decimal", written, List.of(".", ",")).charAt(0);
    }

    private static @Nullable String level(@Nullable String level, ImportTarget target) {
        if (!target.id().equals("areas")) {
            return null;
        }
        if (level == null || level.isBlank()) {
            throw WrongSpec.missingLevel();
        }
        return oneOf("level", level.strip().toUpperCase(Locale.ROOT), LEVELS);
    }

    /** Field names may be written in any case, or as one of the field's aliases. */
    private static Map<String, String> columns(@Nullable Map<String, String> columns, ImportTarget target) {
        var names = new HashMap<String, String>();
        for (TargetField field : target.fields()) {
            field.aliases().forEach(alias -> names.putIfAbsent(alias.toLowerCase(Locale.ROOT), field.name()));
        }
        target.fields().forEach(field -> names.put(field.name().toLowerCase(Locale.ROOT), field.name()));
        var known = new HashMap<String, String>();
        (columns == null ? Map.<String, String>of() : columns).forEach((field, column) -> {
            String name = names.get(field.strip().toLowerCase(Locale.ROOT));
            if (name == null) {
                throw WrongSpec.unknown(
                        "field",
                        field,
                        target.fields().stream().map(TargetField::name).toList());
            }
            if (column != null && !column.isBlank()) {
                known.put(name, column);
            }
        });
        return known;
    }
}
