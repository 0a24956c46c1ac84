package org.dungchung.exchange.writing;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dungchung.exchange.ColumnTitle;
import org.dungchung.exchange.TargetField;
import org.dungchung.platform.InvalidInput;
import org.dungchung.platform.Watermark;
import org.jspecify.annotations.Nullable;

/** The language of titles and file names. */
public enum Language {
    VI,
    EN;

    /**
     * The language of a word of the API.
     *
     * @throws InvalidInput unless it is {@code vi} or {@code en}
     */
    public static Language of(String word) {
        return switch (word) {
            case "vi" -> VI;
            case "en" -> EN;
            default -> throw InvalidInput.of("lang", word, "vi or en");
        };
    }

    /** Its word in the API and in catalogues. */
    public String code() {
        return this == VI ? "vi" : "en";
    }

    /** Who took a file, in its language. */
    String said(Watermark mark) {
        return this == VI ? mark.inVietnamese() : mark.inEnglish();
    }

    /** @param field the field of the title; an attribute of a kind of asset is titled by the schema of the kind */
    String title(ColumnTitle title, @Nullable TargetField field) {
        String own = this == VI ? title.vi() : title.en();
        return own.isEmpty() && field != null
                ? Objects.requireNonNull(field.meaning().get(this == VI ? "vi" : "en"))
                : own;
    }

    /** What people call the values of a field: in Vietnamese files the words, in English ones the codes, which programs read. */
    Map<String, String> words(@Nullable TargetField field) {
        return this == EN || field == null
                ? Map.of()
                : field.words().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                word -> Objects.requireNonNull(word.getValue().get("vi"))));
    }

    String shortTitle(ColumnTitle title) {
        return this == VI ? title.shortVi() : title.shortEn();
    }
}
