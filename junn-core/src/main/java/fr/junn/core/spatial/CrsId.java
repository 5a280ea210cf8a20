package fr.junn.core.spatial;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a coordinate reference system: which one, not what it means.
 *
 * <ul>
 *   <li>registered: an authority and its code, such as {@code EPSG:2154}, {@code IGNF:LAMB93}, {@code OGC:CRS84};
 *   <li>compound: a horizontal and a height system, such as {@code EPSG:2154+5720};
 *   <li>local: an engineering system by name, with or without a {@link LocalAnchor}, such as {@code LOCAL:site};
 *   <li>{@link #UNKNOWN}: the data does not say.
 * </ul>
 *
 * <p>Two are equal if they name the same codes. That {@code EPSG:5698} is Lambert-93 with NGF-IGN69 heights and so means
 * the same as {@code EPSG:2154+5720} is knowledge about systems, which is not here. The version of the registry that some
 * names carry ({@code urn:ogc:def:crs:EPSG:6.12:31466}) is read over: a code keeps its meaning.
 *
 * <p>Immutable. Parsing costs a few microseconds; a codec parses once per document, not once per geometry.
 *
 * <p>Coordinates in the SDK are always easting or longitude first, height last, whatever the system; see
 * {@link AxisOrder}.
 */
public final class CrsId {
    static final String LOCAL = "LOCAL";

    /** The data does not say. */
    public static final CrsId UNKNOWN = new CrsId("UNKNOWN", "", null, null);
    /** WGS 84, longitude and latitude in degrees: what GeoJSON speaks. */
    public static final CrsId CRS84 = new CrsId("OGC", "CRS84", null, null);
    /** WGS 84, longitude and latitude in degrees, ellipsoidal height in metres. */
    public static final CrsId CRS84H = new CrsId("OGC", "CRS84h", null, null);

    private final String authority;
    private final String code;
    private final @Nullable CrsId vertical;
    private final @Nullable LocalAnchor anchor;

    private CrsId(String authority, String code, @Nullable CrsId vertical, @Nullable LocalAnchor anchor) {
        this.authority = authority;
        this.code = code;
        this.vertical = vertical;
        this.anchor = anchor;
    }

    /**
     * Reads a name in any of the forms that data uses:
     *
     * <ul>
     *   <li>{@code EPSG:2154}, {@code 2154}, {@code [EPSG:2154]}, {@code IGNF:LAMB93}, {@code OGC:CRS84}, {@code CRS:84};
     *   <li>{@code EPSG:2154+5720}, {@code EPSG:2154+EPSG:5720};
     *   <li>{@code urn:ogc:def:crs:EPSG::2154}, {@code urn:x-ogc:def:crs:EPSG:2154}, and compounds
     *       {@code urn:ogc:def:crs,crs:EPSG:6.12:31466,crs:EPSG:6.12:5783};
     *   <li>{@code http://www.opengis.net/def/crs/EPSG/0/2154}, https too, and compounds
     *       {@code http://www.opengis.net/def/crs-compound?1=…&2=…};
     *   <li>{@code http://www.opengis.net/gml/srs/epsg.xml#4326}; the registries {@code https://epsg.io/2154},
     *       {@code http://registre.ign.fr/…/IGNF.xml#LAMB93} and {@code …/crs/IGNF/LAMB93};
     *   <li>{@code urn:adv:crs:ETRS89_UTM32*DE_DHHN92_NH} of the German surveys;
     *   <li>{@code LOCAL:site}, {@code LOCAL:site@EPSG:2154+5720(843000 6519000 170)}, with rotation [degree] and scale
     *       if there are any; {@code UNKNOWN}.
     * </ul>
     *
     * @throws JunnException {@link SpatialMessage#BAD_CRS}
     */
    public static CrsId parse(String text) {
        return CrsParser.parse(text);
    }

    /** A registered system of the EPSG registry. */
    public static CrsId epsg(int code) {
        if (code <= 0) {
            throw new JunnException(CoreMessage.ILLEGAL_ARGUMENT, "EPSG code", code, "more than 0");
        }
        return new CrsId("EPSG", Integer.toString(code), null, null);
    }

    /** A compound of two systems of the EPSG registry. */
    public static CrsId epsg(int horizontal, int vertical) {
        return compound(epsg(horizontal), epsg(vertical));
    }

    /**
     * A registered system.
     *
     * @throws JunnException {@link SpatialMessage#BAD_CRS}
     */
    public static CrsId of(String authority, String code) {
        return CrsParser.registered(authority, code, authority + ":" + code);
    }

    /**
     * A horizontal system and one for heights.
     *
     * @throws JunnException {@link CoreMessage#ILLEGAL_ARGUMENT} if one of them is not registered or itself compound
     */
    public static CrsId compound(CrsId horizontal, CrsId vertical) {
        for (CrsId part : new CrsId[] {horizontal, vertical}) {
            if (!part.isRegistered() || part.isCompound()) {
                throw new JunnException(
                        CoreMessage.ILLEGAL_ARGUMENT,
                        "part of a compound reference system",
                        part,
                        "one registered code");
            }
        }
        return new CrsId(horizontal.authority, horizontal.code, vertical, null);
    }

    /** A local engineering system, of which nothing but the name is known. */
    public static CrsId local(String name) {
        return local(name, null);
    }

    /**
     * A local engineering system and where it lies.
     *
     * @param name letters, digits, spaces and {@code . _ -}
     * @throws JunnException {@link SpatialMessage#BAD_CRS} if the name has other characters
     */
    public static CrsId local(String name, @Nullable LocalAnchor anchor) {
        return new CrsId(LOCAL, CrsParser.localName(name), null, anchor);
    }

    /** For the parser, which has checked both. */
    static CrsId checked(String authority, String code) {
        return new CrsId(authority, code, null, null);
    }

    /** Who issued the code of the horizontal part, upper case; {@code LOCAL} and {@code UNKNOWN} for those. */
    public String authority() {
        return authority;
    }

    /** The code of the horizontal part; the name of a local system; empty where unknown. */
    public String code() {
        return code;
    }

    /** The code of the horizontal part where the authority is EPSG. */
    public OptionalInt epsgCode() {
        return authority.equals("EPSG") ? OptionalInt.of(Integer.parseInt(code)) : OptionalInt.empty();
    }

    /** This without the height part of a compound; itself where it is not compound. */
    public CrsId horizontal() {
        return vertical == null ? this : new CrsId(authority, code, null, null);
    }

    /** The height part of a compound. */
    public Optional<CrsId> vertical() {
        return Optional.ofNullable(vertical);
    }

    /** Where a local system lies, if known. */
    public Optional<LocalAnchor> anchor() {
        return Optional.ofNullable(anchor);
    }

    /** Whether there is a code, or two. */
    public boolean isRegistered() {
        return !isUnknown() && !isLocal();
    }

    /** Whether a horizontal and a height system are named apart. */
    public boolean isCompound() {
        return vertical != null;
    }

    /** Whether this is a local engineering system. */
    public boolean isLocal() {
        return authority.equals(LOCAL);
    }

    /** Whether the data does not say. */
    public boolean isUnknown() {
        return code.isEmpty();
    }

    /**
     * The OGC name as a URN, such as {@code urn:ogc:def:crs:EPSG::2154}: what GML wants.
     *
     * @throws JunnException {@link SpatialMessage#NO_OGC_NAME} if this is not registered
     */
    public String toUrn() {
        requireRegistered();
        String own = "crs:" + authority + ":" + (authority.equals("OGC") ? "1.3" : "") + ":" + code;
        return vertical == null
                ? "urn:ogc:def:" + own
                : "urn:ogc:def:crs," + own + "," + vertical.toUrn().substring("urn:ogc:def:".length());
    }

    /**
     * The OGC name as a URL, such as {@code http://www.opengis.net/def/crs/EPSG/0/2154}: what OGC APIs and CityJSON want.
     * It is a name and need not be fetched.
     *
     * @throws JunnException {@link SpatialMessage#NO_OGC_NAME} if this is not registered
     */
    public String toUrl() {
        requireRegistered();
        String version = this.equals(CRS84) ? "1.3" : "0";
        String own = "http://www.opengis.net/def/crs/" + authority + "/" + version + "/" + code;
        return vertical == null ? own : "http://www.opengis.net/def/crs-compound?1=" + own + "&2=" + vertical.toUrl();
    }

    private void requireRegistered() {
        if (!isRegistered()) {
            throw new JunnException(SpatialMessage.NO_OGC_NAME, this);
        }
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof CrsId that
                && code.equals(that.code)
                && authority.equals(that.authority)
                && Objects.equals(vertical, that.vertical)
                && Objects.equals(anchor, that.anchor);
    }

    @Override
    public int hashCode() {
        return Objects.hash(authority, code, vertical, anchor);
    }

    /** The short form, which {@link #parse(String)} reads back: {@code EPSG:2154+5720}. */
    @Override
    public String toString() {
        if (isUnknown()) {
            return authority;
        }
        String own = authority + ":" + code;
        if (vertical != null) {
            return own + "+" + (vertical.authority.equals(authority) ? vertical.code : vertical.toString());
        }
        return anchor == null ? own : own + "@" + anchor;
    }
}
