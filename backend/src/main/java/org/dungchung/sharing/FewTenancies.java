package org.dungchung.sharing;

import java.util.ArrayList;
import java.util.List;
import org.dungchung.platform.SqlFile;

/** Names the indexes that lead to the few tenancies that a filter asks for: their conditions stand in the query as they are, since a parameter proves none. */
final class FewTenancies {

    private static final String PLACE = "/* few */ true";
    private static final String ONE_SIDED = SqlFile.read(FewTenancies.class, "tenancies-one-sided.sql");
    private static final String BOTH_SIDED = SqlFile.read(FewTenancies.class, "tenancies-both-sided.sql");
    private static final String PERHAPS_UNUSED = SqlFile.read(FewTenancies.class, "tenancies-perhaps-unused.sql");

    private FewTenancies() {}

    /** The query with the conditions that follow from the filter. */
    static String in(String query, TenancyFilter filter) {
        List<String> conditions = new ArrayList<>();
        if (filter.oneSided() != null) {
            conditions.add(filter.oneSided() ? ONE_SIDED : BOTH_SIDED);
        }
        if (Boolean.FALSE.equals(filter.used())) {
            conditions.add(PERHAPS_UNUSED);
        }
        return conditions.isEmpty() ? query : query.replace(PLACE, String.join(" and ", conditions));
    }
}
