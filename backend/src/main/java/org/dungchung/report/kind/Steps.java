package org.dungchung.report.kind;

/** Is told how far a report has come. */
@FunctionalInterface
public interface Steps {

    /**
     * A step is done.
     *
     * @param done how many steps of {@code all} are done
     * @throws org.dungchung.platform.Refusal if the report is not wanted any more
     */
    void done(int done, int all);
}
