package org.dungchung.exchange;

import java.util.Set;

/** The column that says, in a file of refused rows, why each was refused. An import passes over it. */
public final class ReasonColumn {

    /** Its title in Vietnamese, English, and as formats write it that allow ten letters. */
    public static final String VI = "Lý do từ chối";

    public static final String EN = "Reason refused";
    public static final String SHORT_VI = "LY_DO";
    public static final String SHORT_EN = "REASON";

    private ReasonColumn() {}

    /** All its titles: a file that comes a second time has it already. */
    static Set<String> titles() {
        return Set.of(VI, EN, SHORT_VI, SHORT_EN);
    }
}
