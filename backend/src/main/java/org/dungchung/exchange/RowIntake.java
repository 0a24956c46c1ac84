package org.dungchung.exchange;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.dungchung.exchange.reading.ColumnMap;
import org.dungchung.exchange.reading.FontColumns;
import org.dungchung.exchange.reading.MappedTable;
import org.dungchung.exchange.reading.RawFeature;
import org.dungchung.exchange.reading.Source;
import org.dungchung.exchange.reading.UnreadableFile;
import org.dungchung.geo.crs.CoordinateSystem;
import org.dungchung.geo.crs.CoordinateSystems;
import org.dungchung.organisation.OrganisationLoading;
import org.dungchung.platform.Refusal;
import org.dungchung.platform.SqlFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings the rows of a file, typed, into the temporary table of their target, within the transaction of its caller. */
@Component
class RowIntake {

    private static final String PIECES = SqlFile.read(RowIntake.class, "pieces-unstage.sql");

    private final OrganisationLoading organisations;
    private final GroupedNumbers numbers;
    private final JdbcClient jdbc;
    private final DataSource dataSource;

    RowIntake(OrganisationLoading organisations, GroupedNumbers numbers, JdbcClient jdbc, DataSource dataSource) {
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.dataSource = dataSource;
    }

    /**
     * Reads {@code file}, that of {@code job}, from beginning to end.
     *
     * @throws WrongSpec if organisations were declared that do not exist and may not be created
     * @throws org.dungchung.exchange.reading.UnreadableFile if no row of the file can be trusted
     */
    Taken take(Source file, ImportJob job) {
        Order order = job.order();
        order.target().loading().stage().run();
        CoordinateSystem system = system(file, order);
        String before = contradiction(
                () -> order.system() == null ? null : order.reader().crs(file), order, system);
        var staging = new Staging(dataSource, RowTyping.columns(order.target()));
        OrganisationNames names = names(order);
        var places = new Places(system, order.decimal());
        PointGroups points = points(order);
        RowTyping typing = typing(job, new Cells(order, names, points), places, staging);
        ColumnMap columns = columns(order, system);
        var spans = new RowSpans();
        var lines = new VertexRows(new VertexFields(order.target()), places, typing, staging, spans);
        var table = new MappedTable(columns, counted(order.vertexRows() ? lines : typing, job.meter()));
        FontColumns fonts = FontColumns.of(order.reader(), file, columns);
        order.reader().read(file, fonts.into(table));
        table.end();
        lines.end();
        finish(staging, points, names);
        String contradicted = before != null ? before : contradiction(table::crs, order, system);
        return new Taken(typing.read(), missing(order, table), columns, fonts, spans, contradicted, points);
    }

    private void finish(Staging staging, @Nullable PointGroups points, OrganisationNames names) {
        numbers.refuse(points, staging);
        staging.finish();
        jdbc.sql(PIECES).update();
        numbers.settle(points);
        organisations.stage(names.created());
    }

    /** Where no decimal sign was declared, the numbers of each column are looked at together; null where one was. */
    private static @Nullable PointGroups points(Order order) {
        return order.decimal() == null ? new PointGroups(order.reader().format().equals("csv")) : null;
    }

    private static Consumer<RawFeature> counted(Consumer<RawFeature> rows, RunProgress.Meter meter) {
        return row -> {
            meter.row();
            rows.accept(row);
        };
    }

    private static RowTyping typing(ImportJob job, Cells cells, Places places, Staging staging) {
        ImportTarget target = job.order().target();
        return new RowTyping(target.fields(), cells, new PlaceColumns(target, places), job.reviewed(), staging);
    }

    private OrganisationNames names(Order order) {
        var names = new OrganisationNames(organisations.knownNames(), order.organisations(), order.createdKind());
        var unknown = names.unknownDeclared();
        if (order.createdKind() == null && !unknown.isEmpty()) {
            throw WrongSpec.unknownOrganisations(unknown);
        }
        return names;
    }

    /** The declared coordinate system, else that of which the file says that it is in it, else WGS 84. */
    static CoordinateSystem system(Source file, Order order) {
        CoordinateSystem declared = order.system();
        if (declared != null) {
            return declared;
        }
        String inFile = order.reader().crs(file);
        return CoordinateSystems.of(inFile == null ? "EPSG:4326" : inFile);
    }

    /**
     * What the file says of its system, where it was read in another one; null when it agrees, or says nothing that is understood.
     *
     * @throws UnreadableFile if it does not agree, and nobody said that it is wrong
     */
    private static @Nullable String contradiction(
            Supplier<@Nullable String> said, Order order, CoordinateSystem system) {
        String inFile;
        try {
            String name = said.get();
            inFile = name == null ? system.code() : CoordinateSystems.of(name).code();
        } catch (Refusal unknown) {
            if (order.system() == null) {
                throw unknown;
            }
            return null;
        }
        if (inFile.equals(system.code())) {
            return null;
        }
        if (!order.systemInFileWrong()) {
            throw UnreadableFile.anotherCrs(inFile, system.code());
        }
        return inFile;
    }

    /** Which columns of the file feed which fields. */
    static ColumnMap columns(Order order, CoordinateSystem system) {
        return new ColumnMap(
                order.target().fields().stream()
                        .map(order.vertexRows() ? VertexFields::wanted : TargetField::wanted)
                        .toList(),
                order.columns(),
                new ColumnMap.Layout(order.delimiter(), order.decimal(), system.code()));
    }

    /** Whose the rows of an operator's file are needs no column. */
    private static Set<String> missing(Order order, MappedTable table) {
        boolean own = order.caller().scope() != null;
        return table.absent().stream()
                .filter(order.target().expected()::contains)
                .filter(field -> !(own && field.equals("owner")))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What was taken.
     *
     * @param read how many rows the file has
     * @param missing fields that a list of this kind nearly always has, and this file does not
     * @param columns by which the file was read
     * @param fonts in which letters its columns were taken to be
     * @param spans which of its rows are one thing
     * @param contradicted the system that the file says it is in, where another was declared; else null
     * @param points what its numbers showed of their points; null where a decimal sign was declared
     */
    record Taken(
            long read,
            Set<String> missing,
            ColumnMap columns,
            FontColumns fonts,
            RowSpans spans,
            @Nullable String contradicted,
            @Nullable PointGroups points) {

        /** Which of these columns holds the codes; null when none does. */
        @Nullable Integer codeAmong(List<String> heads) {
            for (int i = 0; i < heads.size(); i++) {
                if (columns.fieldsOf(heads.get(i)).contains(columns.indexOf("code"))) {
                    return i;
                }
            }
            return null;
        }
    }
}
