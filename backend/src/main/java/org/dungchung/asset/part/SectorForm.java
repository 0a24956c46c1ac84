package org.dungchung.asset.part;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dungchung.platform.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * One sector of a station: where an antenna looks, how high it hangs, in which band it sends and how strongly.
 *
 * @param station id of a station on the mast or site; required, and stays as it is
 * @param name its name within the station, such as 1 or A; required
 * @param azimuthDeg where it looks, in degrees clockwise from north, 0 or more, less than 360; null when nobody knows
 * @param beamWidthDeg horizontal opening in degrees, more than 0, at most 360; null when nobody knows
 * @param antennaHeightM height of the antenna above ground in metres, 0 or more, less than 1000; null when nobody knows
 * @param band in words of at most 40 letters, such as 1800 MHz or n78; null when nobody knows
 * @param powerDbm power at the antenna port in dBm, -30 to 100; null when nobody knows
 * @param mechanicalTiltDeg how far it is mounted to look down, in degrees, -90 to 90; null when nobody knows
 * @param electricalTiltDeg how far it looks down beyond that by its phases, in degrees, -90 to 90; null when nobody knows
 * @param equipment type of the antenna or radio unit, in words of at most 100 letters; null when nobody knows
 * @param onAirFrom its first day on air; null when nobody knows, or as the station
 * @param onAirTo its last day on air; null while it goes on as the station does
 */
public record SectorForm(
        @Nullable UUID station,
        @Nullable String name,
        @Nullable Double azimuthDeg,
        @Nullable Double beamWidthDeg,
        @Nullable Double antennaHeightM,
        @Nullable String band,
        @Nullable Double powerDbm,
        @Nullable Double mechanicalTiltDeg,
        @Nullable Double electricalTiltDeg,
        @Nullable String equipment,
        @Nullable LocalDate onAirFrom,
        @Nullable LocalDate onAirTo,
        @Nullable String reason)
        implements PartForm {

    private static final int BAND_LETTERS = 40;
    private static final int EQUIPMENT_LETTERS = 100;
    private static final String TILT = "-90 to 90 degrees";

    @Override
    public PartKind kind() {
        return PartKind.SECTOR;
    }

    @Override
    public @Nullable UUID inStation() {
        return station;
    }

    @Override
    public void require() {
        new InvalidInput.Check()
                .present("station", station, "the id of a station on this mast or site")
                .present("name", name, "its name within the station, such as 1 or A")
                .that(isIn(azimuthDeg, 0, 360), "azimuthDeg", azimuthDeg, "0 or more and less than 360 degrees")
                .that(
                        isIn(beamWidthDeg, Double.MIN_VALUE, Math.nextUp(360.0)),
                        "beamWidthDeg",
                        beamWidthDeg,
                        "more than 0 and at most 360 degrees")
                .that(
                        isIn(antennaHeightM, 0, 1000),
                        "antennaHeightM",
                        antennaHeightM,
                        "0 or more and less than 1000 metres")
                .that(isText(band, BAND_LETTERS), "band", band, "1 to 40 letters, such as 1800 MHz or n78")
                .that(isIn(powerDbm, -30, Math.nextUp(100.0)), "powerDbm", powerDbm, "-30 to 100 dBm")
                .that(isTilt(mechanicalTiltDeg), "mechanicalTiltDeg", mechanicalTiltDeg, TILT)
                .that(isTilt(electricalTiltDeg), "electricalTiltDeg", electricalTiltDeg, TILT)
                .that(isText(equipment, EQUIPMENT_LETTERS), "equipment", equipment, "1 to 100 letters")
                .day("onAirFrom", onAirFrom)
                .day("onAirTo", onAirTo)
                .done();
    }

    private static boolean isTilt(@Nullable Double degrees) {
        return isIn(degrees, -90, Math.nextUp(90.0));
    }

    private static boolean isText(@Nullable String text, int most) {
        return text == null || (!text.isBlank() && text.length() <= most);
    }

    /** Whether a number is unknown, or at least {@code low} and less than {@code end}. */
    private static boolean isIn(@Nullable Double number, double low, double end) {
        return number == null || (number >= low && number < end);
    }

    @Override
    public Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        values.put("station", station);
        values.put("name", name);
        values.put("azimuthDeg", azimuthDeg);
        values.put("beamWidthDeg", beamWidthDeg);
        values.put("antennaHeightM", antennaHeightM);
        values.put("band", band);
        values.put("powerDbm", powerDbm);
        values.put("mechanicalTiltDeg", mechanicalTiltDeg);
        values.put("electricalTiltDeg", electricalTiltDeg);
        values.put("equipment", equipment);
        values.put("onAirFrom", onAirFrom);
        values.put("onAirTo", onAirTo);
        return values;
    }
}
