package org.dungchung.indicator;

/**
 * An indicator of the catalogue with the version of its definition that is in force.
 *
 * @param unit what is counted: SITE, MAST, CABLE_POLE, POLE_KM and DUCT_KM (kilometres of route), DUCT_SECTION, NEW_STATION or HAMLET
 */
public record Entry(String code, String unit, int version) {

    Entry by(int another) {
        return new Entry(code, unit, another);
    }
}
