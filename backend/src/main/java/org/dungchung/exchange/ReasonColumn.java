package org.dungchung.exchange;

import java.util.regex.Pattern;

/** The column that says, in a file of refused rows, why each was refused. An import passes over it. */
public final class ReasonColumn {

    /** Its title in Vietnamese, English, and as formats write it that allow ten letters. */
    public static final String VI = "Lý do từ chối";

    public static final String EN = "Reason refused";
    public static final String SHORT_VI = "LY_DO";
    public static final String SHORT_EN = "REASON";

    /** All its titles: where the cells of a format are short, more of the reasons stands in columns with a number. */
    private static final Pattern TITLES =
            Pattern.compile("(%s|%s|%s|%s)([ ]?[2-9]|[ ]?[1-9]\\d{1,2})?".formatted(VI, EN, SHORT_VI, SHORT_EN));

    private ReasonColumn() {}

    /** Whether a column of this title holds reasons: a file that comes a second time has them already. */
    public static boolean is(String title) {
        return TITLES.matcher(title.strip()).matches();
    }
}
