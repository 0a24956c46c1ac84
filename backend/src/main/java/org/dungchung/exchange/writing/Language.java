package org.dungchung.exchange.writing;

import org.dungchung.exchange.ColumnTitle;

/** The language of titles and file names. */
public enum Language {
    VI,
    EN;

    String title(ColumnTitle title) {
        return this == VI ? title.vi() : title.en();
    }

    String shortTitle(ColumnTitle title) {
        return this == VI ? title.shortVi() : title.shortEn();
    }
}
