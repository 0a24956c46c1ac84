package org.dungchung.quality;

import java.util.Map;

/**
 * A rule that the registry's data should keep.
 *
 * @param rule its name, in kebab case
 * @param openToOperators whether an operator may ask for it, for its own assets; not where a finding tells of others' assets
 * @param meaning what a finding means and what to do, by language ({@code vi}, {@code en})
 */
public record QualityRule(String rule, Severity severity, boolean openToOperators, Map<String, String> meaning) {

    /** How bad a finding is for the figures. */
    public enum Severity {
        /** A figure is wrong for it. */
        ERROR,
        /** A figure may be wrong for it. */
        WARNING,
        /** The figure stands; the fact should be known. */
        INFO
    }
}
