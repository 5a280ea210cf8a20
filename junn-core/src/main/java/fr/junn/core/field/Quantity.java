package fr.junn.core.field;

import fr.junn.core.error.JunnException;
import fr.junn.core.error.NearNames;
import fr.junn.core.unit.Unit;
import java.util.List;
import java.util.Optional;

/**
 * What is measured or computed: a name, and the unit that the name implies.
 *
 * <p>Names are CF standard names where there is one; what CF has no name for is named in the same manner and marked as not
 * {@link #standard()}. The constants are the quantities that this SDK speaks of; a plug-in makes its own with
 * {@link #of(String, Unit)}.
 *
 * <p>A quantity is <em>extensive</em> where the value of a whole is the sum of the values of its parts (a volume, a number of
 * inhabitants), otherwise <em>intensive</em> (a depth, a temperature). Mapping to another support keeps the sum of an
 * extensive one and the mean of an intensive one.
 *
 * <p>Source: CF standard name table, version 92; canonical units as there, written in UCUM.
 *
 * @param name lower case with underscores
 * @param unit the canonical unit; fields may be in any unit that can be converted to it
 * @param extensive whether values of parts add up
 * @param standard whether CF has the name
 */
public record Quantity(String name, Unit unit, boolean extensive, boolean standard) {
    /** Altitude of the ground above the zero of the height system, vegetation and buildings removed [m]. */
    public static final Quantity SURFACE_ALTITUDE = cf("surface_altitude", "m");
    /** Depth of flood water above the ground [m]. */
    public static final Quantity FLOOD_WATER_THICKNESS = cf("flood_water_thickness", "m");
    /** Speed of flood water, mean over the depth [m/s]. */
    public static final Quantity FLOOD_WATER_SPEED = cf("flood_water_speed", "m/s");
    /** Time since the begin of an event after which a place is first flooded [s]. */
    public static final Quantity FLOOD_WATER_ARRIVAL_TIME = own("flood_water_arrival_time", "s");
    /** Altitude of a water surface above the zero of the height system [m]. */
    public static final Quantity WATER_SURFACE_HEIGHT = cf("water_surface_height_above_reference_datum", "m");
    /** Volume of water that passes a cross-section of a river in a time [m³/s]. */
    public static final Quantity RIVER_DISCHARGE = cf("water_volume_transport_in_river_channel", "m3/s");
    /** Height of rain that falls in a time [m/s]. */
    public static final Quantity RAINFALL_RATE = cf("rainfall_rate", "m/s");
    /** Height of rain that fell [m]. */
    public static final Quantity RAINFALL_AMOUNT = cf("thickness_of_rainfall_amount", "m");
    /** Temperature of the air [K]. */
    public static final Quantity AIR_TEMPERATURE = cf("air_temperature", "K");
    /** Temperature of the surface [K]. */
    public static final Quantity SURFACE_TEMPERATURE = cf("surface_temperature", "K");
    /** Share of the water vapour that the air could hold [1]. */
    public static final Quantity RELATIVE_HUMIDITY = cf("relative_humidity", "1");
    /** Speed of the wind [m/s]. */
    public static final Quantity WIND_SPEED = cf("wind_speed", "m/s");
    /** Direction that the wind comes from, clockwise from north [°]. */
    public static final Quantity WIND_FROM_DIRECTION = cf("wind_from_direction", "deg");
    /** Area of leaves above an area of ground [1]. */
    public static final Quantity LEAF_AREA_INDEX = cf("leaf_area_index", "1");
    /** Volume of water in a cell or reach [m³]; parts add up. */
    public static final Quantity WATER_VOLUME = new Quantity("water_volume", Unit.parse("m3"), true, false);

    private static final List<Quantity> KNOWN = List.of(
            SURFACE_ALTITUDE,
            FLOOD_WATER_THICKNESS,
            FLOOD_WATER_SPEED,
            FLOOD_WATER_ARRIVAL_TIME,
            WATER_SURFACE_HEIGHT,
            RIVER_DISCHARGE,
            RAINFALL_RATE,
            RAINFALL_AMOUNT,
            AIR_TEMPERATURE,
            SURFACE_TEMPERATURE,
            RELATIVE_HUMIDITY,
            WIND_SPEED,
            WIND_FROM_DIRECTION,
            LEAF_AREA_INDEX,
            WATER_VOLUME);

    private static Quantity cf(String name, String unit) {
        return new Quantity(name, Unit.parse(unit), false, true);
    }

    private static Quantity own(String name, String unit) {
        return new Quantity(name, Unit.parse(unit), false, false);
    }

    /** An intensive quantity of one's own. */
    public static Quantity of(String name, Unit unit) {
        return find(name).filter(known -> known.unit.equals(unit)).orElse(new Quantity(name, unit, false, false));
    }

    /**
     * The quantity of this name in the table of this SDK.
     *
     * @throws JunnException {@link FieldMessage#UNKNOWN_QUANTITY} with the nearest names
     */
    public static Quantity of(String name) {
        return find(name).orElseThrow(() -> {
            List<String> near =
                    NearNames.sort(name, KNOWN.stream().map(Quantity::name).toList());
            return new JunnException(FieldMessage.UNKNOWN_QUANTITY, name, String.join(", ", near.subList(0, 3)));
        });
    }

    /** The quantity of this name in the table of this SDK. */
    public static Optional<Quantity> find(String name) {
        return KNOWN.stream().filter(q -> q.name.equals(name)).findFirst();
    }

    /** The table of this SDK. */
    public static List<Quantity> known() {
        return KNOWN;
    }

    @Override
    public String toString() {
        return name + " [" + unit + "]";
    }
}
