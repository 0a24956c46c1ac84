package org.dungchung.organisation.edit;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dungchung.organisation.OrganisationKinds;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A legal entity. A change says all of it again.
 *
 * @param code up to 32 upper case letters, digits, dots, underscores and hyphens; required of a new one, left out in a change, for it cannot change
 * @param name the legal name; required
 * @param kind NETWORK_OPERATOR, TOWER_COMPANY, POWER_COMPANY, BROADCASTER, PUBLIC_BODY or OTHER; required
 * @param taxCode ten digits, with three more behind a hyphen of a branch, or twelve; null leaves it as it is, the empty text removes it
 * @param aliases the other names by which files know it; null leaves them as they are
 * @param reason why; a change needs one
 */
public record OrganisationForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String taxCode,
        @JsonSetter(contentNulls = Nulls.SET) @Nullable List<@Nullable String> aliases,
        @Nullable String reason) {

    private static final String CODE = "[A-Z0-9][A-Z0-9._-]{0,31}";

    /**
     * Makes sure that it can be recorded.
     *
     * @param codeNow its code; null when it is new
     * @throws InvalidInput if a field is missing or cannot be
     */
    void require(@Nullable String codeNow) {
        boolean codeFits = codeNow == null ? isCode(code) : code == null || code.equals(codeNow);
        new InvalidInput.Check()
                .that(codeFits, "code", code, codeNow == null ? expectedCode() : codeNow + "; a code does not change")
                .present("name", name, "its legal name")
                .that(name == null || name.length() <= 200, "name", name, "at most 200 characters")
                .that(
                        kind != null && OrganisationKinds.ALL.contains(kind),
                        "kind",
                        kind,
                        "one of " + OrganisationKinds.ALL)
                .that(isTaxCode(taxCode), "taxCode", taxCode, "10 digits, 10 and 3 behind a hyphen, or 12")
                .that(areNames(aliases), "aliases", aliases, "names of 1 to 200 characters")
                .done();
    }

    /** The name and the other names. */
    List<String> allNames() {
        var names = new ArrayList<String>();
        names.add(Objects.requireNonNull(name));
        if (aliases != null) {
            aliases.forEach(alias -> names.add(Objects.requireNonNull(alias)));
        }
        return names;
    }

    private static boolean isTaxCode(@Nullable String code) {
        return code == null || code.isEmpty() || code.matches("\\d{10}(-\\d{3})?|\\d{12}");
    }

    static boolean isCode(@Nullable String code) {
        return code != null && code.matches(CODE);
    }

    static String expectedCode() {
        return "up to 32 upper case letters, digits, dots, underscores and hyphens";
    }

    private static boolean areNames(@Nullable List<@Nullable String> names) {
        return names == null || names.stream().allMatch(one -> one != null && !one.isBlank() && one.length() <= 200);
    }
}
