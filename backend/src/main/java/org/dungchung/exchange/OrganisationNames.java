package org.dungchung.exchange;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dungchung.organisation.OrganisationLoading.NewOrganisation;
import org.jspecify.annotations.Nullable;

/** Finds the organisations that a file names; gathers those that it may create. */
final class OrganisationNames {

    /** More new names than this in one file are a wrong column, not organisations. */
    private static final int MOST_NEW = 1000;

    private static final int LONGEST_CODE = 32;
    private static final Pattern NOT_IN_CODES = Pattern.compile("[^A-Z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile(
            "\\s*(?:[,;|+/&\\n]|\\s(?:và|va|and)\\s)\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** What people write into a cell of several organisations when there is none. */
    private static final Set<String> NOBODY = Set.of(
            "không",
            "không có",
            "không dùng chung",
            "không sử dụng chung",
            "không chia sẻ",
            "chưa",
            "chưa có",
            "chưa dùng chung",
            "no",
            "none",
            "nobody",
            "not shared",
            "n/a",
            "-",
            "--",
            "–",
            "—",
            "0");

    private final Map<String, String> known;
    private final Set<String> codes;
    private final Map<String, String> declared = new HashMap<>();
    private final @Nullable String createdKind;
    private final Map<String, NewOrganisation> created = new LinkedHashMap<>();
    private final Set<String> newOfRow = new HashSet<>();
    private final Set<String> wanted = new HashSet<>();

    /**
     * @param known lower-case names with their codes
     * @param declared the file's names with our codes, from the person who sends it
     * @param createdKind of the organisations that are created; null when none may be
     */
    OrganisationNames(Map<String, String> known, Map<String, String> declared, @Nullable String createdKind) {
        this.known = known;
        this.codes = new HashSet<>(known.values());
        this.createdKind = createdKind;
        declared.forEach(
                (name, code) -> this.declared.put(plain(name), code.strip().toUpperCase(Locale.ROOT)));
    }

    /** The codes that were declared and are no organisation's. */
    List<String> unknownDeclared() {
        return declared.values().stream()
                .filter(code -> !codes.contains(code))
                .distinct()
                .sorted()
                .toList();
    }

    /** The code of the organisation that a cell names. */
    String code(String cell) throws BadValue {
        String name = plain(cell);
        String code = declared.get(name);
        if (code != null && codes.contains(code)) {
            return code;
        }
        String found = known.get(code == null ? name : code.toLowerCase(Locale.ROOT));
        return found != null ? found : create(cell, name, code);
    }

    /**
     * The codes of the organisations that a cell names, each once. A cell that is the name of one organisation as it stands, with commas
     * and all, is that one. A cell that says that there is nobody names none.
     *
     * @throws BadValue with each name of the list by which nobody is known
     */
    List<String> codes(String cell) throws BadValue {
        if (isKnown(plain(cell))) {
            return List.of(code(cell));
        }
        if (NOBODY.contains(plain(cell))) {
            return List.of();
        }
        var found = new LinkedHashSet<String>();
        var unknown = new LinkedHashSet<String>();
        BadValue fault = null;
        for (String name : SEPARATORS.split(cell.strip(), -1)) {
            try {
                if (!name.isBlank()) {
                    found.add(code(name));
                }
            } catch (BadValue e) {
                fault = e;
                unknown.add(name);
            }
        }
        if (fault != null) {
            throw fault.of(List.copyOf(unknown));
        }
        return List.copyOf(found);
    }

    private boolean isKnown(String name) {
        return declared.containsKey(name) || known.containsKey(name);
    }

    /** Another row begins: what it names is created only if the row is taken. */
    void next() {
        newOfRow.clear();
    }

    /** The row is taken, with the organisations that it names. */
    void taken() {
        wanted.addAll(newOfRow);
    }

    /** Those that a row which was taken names: what stands below a list, or in a row that is refused, makes none. */
    Collection<NewOrganisation> created() {
        return created.entrySet().stream()
                .filter(each -> wanted.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private String create(String cell, String name, @Nullable String declaredCode) throws BadValue {
        if (createdKind == null) {
            throw new BadValue(
                    "unknown-organisation",
                    "No organisation is known by this name; say which it is in \"organisations\" of the specification, or let the import create it.");
        }
        newOfRow.add(name);
        NewOrganisation already = created.get(name);
        if (already != null) {
            return already.code();
        }
        if (created.size() == MOST_NEW) {
            throw new BadValue(
                    "too-many-organisations",
                    "More than %d new names: is this the right column?".formatted(MOST_NEW),
                    Map.of("most", MOST_NEW));
        }
        String code = declaredCode != null && !declaredCode.isEmpty() ? declaredCode : freeCode(CellText.code(cell));
        codes.add(code);
        created.put(name, new NewOrganisation(code, CellText.code(cell), createdKind));
        return code;
    }

    private String freeCode(String name) throws BadValue {
        String ascii = MARKS.matcher(
                        Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
        String slug = NOT_IN_CODES.matcher(ascii).replaceAll("-").replaceAll("^-+|-+$", "");
        if (slug.isEmpty()) {
            throw new BadValue(
                    "unknown-organisation",
                    "No code can be made from this name; say which organisation it is in \"organisations\" of the specification.");
        }
        String code = cut(slug, LONGEST_CODE);
        for (int n = 2; codes.contains(code); n++) {
            code = cut(slug, LONGEST_CODE - 4) + "-" + n;
        }
        return code;
    }

    private static String cut(String slug, int length) {
        return slug.length() <= length ? slug : slug.substring(0, length).replaceAll("-+$", "");
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).strip().toLowerCase(Locale.ROOT);
    }
}
