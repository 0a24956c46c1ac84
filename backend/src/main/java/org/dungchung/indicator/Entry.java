package org.dungchung.indicator;

/**
 * An indicator of the catalogue with the version of its definition that is in force.
 *
 * @param unit what is counted: SITE, MAST, CABLE_POLE, POLE_KM and DUCT_KM (kilometres of route), DUCT_SECTION or NEW_STATION, that are shared; HAMLET, that
 *     is covered; or of what a plan asks to be done POSITION, GUYED_MAST, COMMUNE, CABLE_KM (kilometres) and NEW_AREA
 */
public record Entry(String code, String unit, int version) {

    Entry by(int another) {
        return new Entry(code, unit, another);
    }

    /** Whether it is the part of units that several use. */
    public boolean isSharing() {
        return !unit.equals("HAMLET") && !isProgress();
    }

    /** Whether it says how much is done of what a plan asks for. */
    public boolean isProgress() {
        return Progress.counts(unit);
    }

    /** Whether its units are nobody's, so that everybody may know each of them. */
    boolean isOfNobody() {
        return unit.equals("HAMLET") || (isProgress() && Progress.of(unit).nobodys());
    }
}
