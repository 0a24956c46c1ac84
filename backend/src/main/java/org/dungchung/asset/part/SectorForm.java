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
        @Nullable LocalDate onAirFrom,
        @Nullable LocalDate onAirTo,
        @Nullable String reason)
        implements PartForm {

    private static final int BAND_LETTERS = 40;

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
        boolean bandFits = band == null || (!band.isBlank() && band.length() <= BAND_LETTERS);
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
                .that(bandFits, "band", band, "1 to 40 letters, such as 1800 MHz or n78")
                .that(isIn(powerDbm, -30, Math.nextUp(100.0)), "powerDbm", powerDbm, "-30 to 100 dBm")
                .day("onAirFrom", onAirFrom)
                .day("onAirTo", onAirTo)
                .done();
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
        values.put("onAirFrom", onAirFrom);
        values.put("onAirTo", onAirTo);
        return values;
    }
}
