package fr.junn.core.unit;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The units that nearly all data uses, parsed once; fixed. */
final class CommonUnits {
    private static final String CODES =
            "1 % m mm cm km m2 km2 har m3 l s min h d a m/s km/h m2/s m3/s l/s mm/h mm/d kg t g/m3"
                    + " kg/m3 ug/m3 deg rad K Cel Pa hPa bar J kW W W/m2 kW.h dB {person} EUR";

    private static final Map<String, Unit> BY_CODE = Arrays.stream(CODES.split(" "))
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Unit::parseUncommon));

    private CommonUnits() {}

    static @Nullable Unit find(String code) {
        return BY_CODE.get(code);
    }
}
