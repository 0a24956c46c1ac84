package org.dungchung.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dungchung.changeset.Proposals;
import org.dungchung.exchange.reading.FeatureReader;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.identity.Caller;
import org.dungchung.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks what a person says about a file before the file is opened. */
@Component
class Specs {

    private final Map<String, FeatureReader> readers;
    private final ImportTargets targets;
    private final Proposals proposals;

    Specs(List<FeatureReader> readers, ImportTargets targets, Proposals proposals) {
        this.readers = readers.stream()
                .collect(Collectors.toMap(FeatureReader::format, reader -> reader, (a, b) -> a, TreeMap::new));
        this.targets = targets;
        this.proposals = proposals;
    }

    /**
     * Returns what the specification orders.
     *
     * @throws WrongSpec if a part names what does not exist, or the caller may not load that
     */
    Order check(ImportSpec spec, Caller caller) {
        ImportTarget target = SpecWords.known("target", spec.target(), targets.byId());
        allow(caller, target, spec);
        FeatureReader reader = SpecWords.known("format", spec.format(), readers);
        requireOrder(spec);
        boolean proposed = proposals.areAsked() && !SpecWords.dryRun(spec.mode());
        return new Order(
                caller,
                target,
                reader,
                SpecWords.part(spec),
                spec.crs() == null ? null : CoordinateSystems.of(spec.crs()),
                Boolean.TRUE.equals(spec.crsInFileIsWrong()),
                SpecWords.vertexRows(spec.geometry(), target),
                SpecWords.encoding(spec.encoding()),
                SpecWords.delimiter(spec.delimiter()),
                SpecWords.decimal(spec.decimal()),
                columns(spec.columns(), target),
                spec.organisations() == null ? Map.of() : spec.organisations(),
                SpecWords.createdKind(spec.createOrganisations(), spec.createdKind()),
                SpecWords.level(spec.level(), target),
                spec.territory(),
                SpecWords.day("validFrom", spec.validFrom()),
                SpecWords.day("validTo", spec.validTo()),
                SpecWords.samePosition(spec.samePositionWithinMetres(), target, caller),
                SpecWords.extent(spec.extent(), target, spec.territory()),
                proposed || SpecWords.dryRun(spec.mode()),
                proposed);
    }

    private static void requireOrder(ImportSpec spec) {
        if (spec.validFrom() != null && spec.validTo() != null && spec.validTo().isBefore(spec.validFrom())) {
            throw WrongSpec.endsBeforeStart();
        }
    }

    /** Refuses whoever loads nothing, whatever it is. */
    static void refuseReaders(Caller caller) {
        if (caller.role() == Role.INSPECTOR) {
            throw WrongSpec.notAllowed("An inspector reads, and loads nothing.");
        }
    }

    private static void allow(Caller caller, ImportTarget target, ImportSpec spec) {
        refuseReaders(caller);
        if (caller.scope() != null && !target.openToOperators()) {
            throw WrongSpec.notAllowed("An operator loads its own assets, and no %s.".formatted(target.id()));
        }
        if (caller.scope() != null && Boolean.TRUE.equals(spec.createOrganisations())) {
            throw WrongSpec.notAllowed("An operator cannot create organisations; map their names to codes.");
        }
    }

    /** Field names may be written in any case, or as one of the field's aliases. No column (null, blank): the file does not have the field. */
    private static Map<String, String> columns(@Nullable Map<String, @Nullable String> columns, ImportTarget target) {
        var names = new HashMap<String, String>();
        for (TargetField field : target.fields()) {
            field.aliases().forEach(alias -> names.putIfAbsent(alias.toLowerCase(Locale.ROOT), field.name()));
        }
        target.fields().forEach(field -> names.put(field.name().toLowerCase(Locale.ROOT), field.name()));
        var known = new HashMap<String, String>();
        (columns == null ? Map.<String, @Nullable String>of() : columns).forEach((field, column) -> {
            String name = names.get(field.strip().toLowerCase(Locale.ROOT));
            if (name == null) {
                throw WrongSpec.unknown(
                        "field",
                        field,
                        target.fields().stream().map(TargetField::name).toList());
            }
            known.put(name, column == null ? "" : column.strip());
        });
        return known;
    }
}
