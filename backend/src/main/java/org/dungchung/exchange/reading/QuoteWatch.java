package org.dungchung.exchange.reading;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Passes delimited text on and follows its quotes: a cell whose quote is still open at the end of the file, or after more lines than any
 * cell has, or seems to be closed by the beginning of a cell of a later line, would have swallowed the rows between without a word.
 */
final class QuoteWatch extends FilterReader {

    /** The most line breaks of one cell. */
    static final int MOST_LINES = 50;

    private final char delimiter;
    private State state = State.START;
    private long line = 1;
    private long openedAt;

    private enum State {
        START,
        PLAIN,
        QUOTED,
        CLOSED
    }

    QuoteWatch(Reader in, char delimiter) {
        super(in);
        this.delimiter = delimiter;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        for (int i = offset; i < offset + count; i++) {
            follow(target[i]);
        }
        if (count < 0 && state == State.QUOTED) {
            throw UnreadableFile.openQuote(openedAt);
        }
        return count;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    private void follow(char c) {
        if (c == '\n') {
            line++;
            if (state == State.QUOTED && line - openedAt > MOST_LINES) {
                throw UnreadableFile.openQuote(openedAt);
            }
        }
        state = state == State.QUOTED ? quoted(c) : unquoted(c);
    }

    private static State quoted(char c) {
        return c == '"' ? State.CLOSED : State.QUOTED;
    }

    /** A quote opens a cell at its beginning, or goes on with one when it stands twice; anywhere else it is text. */
    private State unquoted(char c) {
        if (c == '"' && state != State.PLAIN) {
            openedAt = state == State.START ? line : openedAt;
            return State.QUOTED;
        }
        if (c == delimiter || c == '\n' || c == '\r') {
            return State.START;
        }
        return state == State.CLOSED ? afterClosing(c) : State.PLAIN;
    }

    /** Text after the end of a cell of one line is a slip of that row; after one of several lines, it was no end. */
    private State afterClosing(char c) {
        if (c == ' ') {
            return State.CLOSED;
        }
        if (line > openedAt) {
            throw UnreadableFile.openQuote(openedAt);
        }
        return State.PLAIN;
    }
}
