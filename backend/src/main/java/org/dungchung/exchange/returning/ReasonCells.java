package org.dungchung.exchange.returning;

import java.util.List;
import org.dungchung.exchange.DbaseText;
import org.dungchung.exchange.Finding;

/**
 * The cells that the reasons of a row take: one, or where cells are short as many as they need.
 *
 * @param areShort whether the format is a shapefile
 */
record ReasonCells(Reasons reasons, boolean areShort) {

    List<String> of(List<Finding> findings) {
        String whole = reasons.of(findings);
        return areShort ? DbaseText.pieces(whole) : List.of(whole);
    }
}
