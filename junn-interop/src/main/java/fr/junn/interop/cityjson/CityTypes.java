package fr.junn.interop.cityjson;

import fr.junn.core.schema.FeatureSchema;
import fr.junn.core.schema.FeatureType;
import fr.junn.core.value.QualifiedName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The types of CityJSON and those of the CityGML model that they stand for, both ways. The tables are those of the
 * specifications 1.0.3, 1.1.3 and 2.0.1, with the geometries that their schemas allow.
 */
final class CityTypes {
    /**
     * A type of city object.
     *
     * @param name the name in CityJSON
     * @param type the type that it stands for
     * @param since the first version that has it
     * @param geometries the signs of the geometries that it may have
     * @param child whether it needs a parent
     */
    record CityType(String name, FeatureType type, CityJsonVersion since, String geometries, boolean child) {
        boolean isIn(CityJsonVersion version) {
            // generic objects were an extension in 1.1 alone
            boolean away = name.equals("GenericCityObject") && version == CityJsonVersion.V1_1;
            return !version.isBefore(since) && !away;
        }
    }

    private static final String OBJECTS = """
            Bridge bridge:Bridge 1.0 SCBD -
            BridgePart bridge:BridgePart 1.0 SCBD child
            BridgeInstallation bridge:BridgeInstallation 1.0 PLSCBDMI child
            BridgeConstructiveElement bridge:BridgeConstructiveElement 1.1 PLSCBDMI child
            BridgeRoom bridge:BridgeRoom 1.1 SCBD child
            BridgeFurniture bridge:BridgeFurniture 1.1 PLSCBDMI child
            Building building:Building 1.0 SCBD -
            BuildingPart building:BuildingPart 1.0 SCBD child
            BuildingInstallation building:BuildingInstallation 1.0 PLSCBDMI child
            BuildingConstructiveElement building:BuildingConstructiveElement 1.1 PLSCBDMI child
            BuildingFurniture building:BuildingFurniture 1.1 PLSCBDMI child
            BuildingStorey building:Storey 1.1 SCBD child
            BuildingRoom building:BuildingRoom 1.1 SCBD child
            BuildingUnit building:BuildingUnit 1.1 SCBD child
            CityFurniture cityfurniture:CityFurniture 1.0 PLSCBDMI -
            CityObjectGroup cityobjectgroup:CityObjectGroup 1.0 PLSCBDM -
            GenericCityObject generics:GenericOccupiedSpace 1.0 PLSCBDMI -
            LandUse landuse:LandUse 1.0 SC -
            OtherConstruction construction:OtherConstruction 1.1 PLSCBDMI -
            PlantCover vegetation:PlantCover 1.0 SCBDM -
            SolitaryVegetationObject vegetation:SolitaryVegetationObject 1.0 PLSCBDMI -
            TINRelief relief:TINRelief 1.0 C -
            TransportSquare transportation:Square 1.0 LSC -
            Railway transportation:Railway 1.0 LSC -
            Road transportation:Road 1.0 LSC -
            Waterway transportation:Waterway 1.1 LSC -
            Tunnel tunnel:Tunnel 1.0 SCBD -
            TunnelPart tunnel:TunnelPart 1.0 SCBD child
            TunnelInstallation tunnel:TunnelInstallation 1.0 PLSCBDMI child
            TunnelConstructiveElement tunnel:TunnelConstructiveElement 1.1 PLSCBDMI child
            TunnelHollowSpace tunnel:HollowSpace 1.1 SCBD child
            TunnelFurniture tunnel:TunnelFurniture 1.1 PLSCBDMI child
            WaterBody waterbody:WaterBody 1.0 LSCBD -
            """;
    private static final String SURFACES = """
            RoofSurface construction:RoofSurface 1.0
            GroundSurface construction:GroundSurface 1.0
            WallSurface construction:WallSurface 1.0
            ClosureSurface core:ClosureSurface 1.0
            OuterCeilingSurface construction:OuterCeilingSurface 1.0
            OuterFloorSurface construction:OuterFloorSurface 1.0
            Window construction:WindowSurface 1.0
            Door construction:DoorSurface 1.0
            InteriorWallSurface construction:InteriorWallSurface 1.1
            CeilingSurface construction:CeilingSurface 1.1
            FloorSurface construction:FloorSurface 1.1
            WaterSurface waterbody:WaterSurface 1.0
            WaterGroundSurface waterbody:WaterGroundSurface 1.0
            TrafficArea transportation:TrafficArea 1.0
            AuxiliaryTrafficArea transportation:AuxiliaryTrafficArea 1.0
            TransportationHole transportation:HoleSurface 1.1
            TransportationMarking transportation:Marking 1.1
            """;

    static final FeatureSchema SCHEMA = FeatureSchema.citygml3();
    private static final Map<String, CityType> BY_NAME = new HashMap<>();
    private static final Map<FeatureType, CityType> BY_TYPE = new HashMap<>();
    private static final Map<String, CityType> SURFACES_BY_NAME = new HashMap<>();
    private static final Map<FeatureType, CityType> SURFACES_BY_TYPE = new HashMap<>();

    static final FeatureType GROUP;
    static final FeatureType WATER_BODY;
    static final FeatureType SURFACE = type("core:AbstractThematicSurface");
    private static final FeatureType CLOSURE = type("core:ClosureSurface");
    private static final String WATER_CLOSURE = "WaterClosureSurface";

    static {
        OBJECTS.lines().forEach(line -> add(line.split(" "), BY_NAME, BY_TYPE));
        SURFACES.lines().forEach(line -> add(line.split(" "), SURFACES_BY_NAME, SURFACES_BY_TYPE));
        // the name of the same thing in 1.0
        BY_NAME.put("BridgeConstructionElement", BY_NAME.get("BridgeConstructiveElement"));
        GROUP = type("cityobjectgroup:CityObjectGroup");
        WATER_BODY = type("waterbody:WaterBody");
    }

    private CityTypes() {}

    private static void add(String[] words, Map<String, CityType> byName, Map<FeatureType, CityType> byType) {
        CityJsonVersion since = CityJsonVersion.of(words[2]).orElseThrow();
        boolean object = words.length > 3;
        CityType type = new CityType(
                words[0], type(words[1]), since, object ? words[3] : "", object && words[4].equals("child"));
        byName.put(type.name, type);
        byType.put(type.type, type);
    }

    private static FeatureType type(String name) {
        int colon = name.indexOf(':');
        String module = name.substring(0, colon);
        String namespace = module.equals("core")
                ? "http://www.opengis.net/citygml/3.0"
                : "http://www.opengis.net/citygml/" + module + "/3.0";
        return SCHEMA.type(QualifiedName.of(namespace, name.substring(colon + 1)));
    }

    /** What is known of the city objects of this name; nothing of extensions. */
    static @Nullable CityType object(String name) {
        return BY_NAME.get(name);
    }

    /** How city objects of a type are called, where CityJSON has them. */
    static Optional<CityType> object(FeatureType type) {
        return Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The name in a version of objects that it has. */
    static String name(CityType type, CityJsonVersion version) {
        return type.name.equals("BridgeConstructiveElement") && version == CityJsonVersion.V1_0
                ? "BridgeConstructionElement"
                : type.name;
    }

    static boolean isIn(CityType type, CityJsonVersion version) {
        return type.isIn(version) || type.name.equals("BridgeConstructiveElement");
    }

    /** Whether surfaces of this name are in a version. */
    static boolean isSurface(String name, CityJsonVersion version) {
        CityType known = SURFACES_BY_NAME.get(name);
        return name.equals(WATER_CLOSURE) || known != null && known.isIn(version);
    }

    /** The type that surfaces of this name have on an object; another name is kept as it is. */
    static FeatureType surface(String name, FeatureType owner) {
        boolean water = owner.equals(WATER_BODY);
        if (water && name.equals(WATER_CLOSURE)) {
            return CLOSURE;
        }
        CityType known = SURFACES_BY_NAME.get(name);
        boolean taken = water && name.equals("ClosureSurface");
        return known == null || taken
                ? SCHEMA.typeOrUnknown(QualifiedName.of(name), taken ? CLOSURE : SURFACE)
                : known.type;
    }

    /** How surfaces of a type are called on an object. */
    static String surfaceName(FeatureType type, FeatureType owner, CityJsonVersion version) {
        if (type.equals(CLOSURE) && owner.equals(WATER_BODY)) {
            return WATER_CLOSURE;
        }
        CityType known = SURFACES_BY_TYPE.get(type);
        if (known != null && known.isIn(version)) {
            return known.name;
        }
        String local = known == null ? type.name().local() : known.name;
        boolean own = !type.isKnown() && type.name().namespace().isEmpty();
        return own || local.startsWith("+") ? local : "+" + local;
    }

    /** Whether a version has a name of its own for surfaces of a type, or the type has no other name anyway. */
    static boolean holdsSurface(FeatureType type, CityJsonVersion version) {
        CityType known = SURFACES_BY_TYPE.get(type);
        return known != null ? known.isIn(version) : !type.isKnown();
    }
}
