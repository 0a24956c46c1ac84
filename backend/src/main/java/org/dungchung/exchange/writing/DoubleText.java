package org.dungchung.exchange.writing;

import tools.jackson.core.io.NumberOutput;

/** Numbers as text, with every digit that tells them from their neighbours and none more, which Java before 19 is slow and lavish at. */
final class DoubleText {

    private static final boolean FAST = true;

    private DoubleText() {}

    static String of(double number) {
        return NumberOutput.toString(number, FAST);
    }
}
