package org.dungchung.exchange.writing;

import java.util.Objects;
import org.dungchung.exchange.ColumnTitle;
import org.dungchung.exchange.TargetField;
import org.dungchung.platform.InvalidInput;
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

    /** @param field the field of the title; an attribute of a kind of asset is titled by the schema of the kind */
    String title(ColumnTitle title, @Nullable TargetField field) {
        String own = this == VI ? title.vi() : title.en();
        return own.isEmpty() && field != null
                ? Objects.requireNonNull(field.meaning().get(this == VI ? "vi" : "en"))
                : own;
    }

    String shortTitle(ColumnTitle title) {
        return this == VI ? title.shortVi() : title.shortEn();
    }
}
