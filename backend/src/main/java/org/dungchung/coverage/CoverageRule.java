package org.dungchung.coverage;

import java.util.List;

/**
 * What counted as covered on a day.
 *
 * @param technologies the technologies that count unless a question names its own, of 2G, 3G, 4G and 5G
 * @param threshold the covered part of the settled area from which on a hamlet is covered, above 0 to 1, inclusive
 * @param nearMargin how far from the threshold a part may be, either way, to be named for a second look, 0.05 = five points
 */
public record CoverageRule(List<String> technologies, double threshold, double nearMargin) {

    boolean covers(double part) {
        return part >= threshold;
    }

    boolean isNear(double part) {
        return Math.abs(part - threshold) <= nearMargin;
    }
}
