package fr.junn.geometry.crs;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.LocalAnchor;
import fr.junn.geometry.crs.projection.Projection;

/** From the rows of the table to reference systems. */
final class CrsBuilder {
    private CrsBuilder() {}

    static Crs build(CrsId id, SystemTable table) {
        if (id.isUnknown()) {
            throw new JunnException(CrsMessage.CRS_UNKNOWN);
        }
        if (id.isLocal()) {
            return local(id, table);
        }
        if (id.isCompound()) {
            return pair(id, build(id.horizontal(), table), build(id.vertical().orElseThrow(), table), null);
        }
        String[] w = table.system(id.toString());
        if (w == null) {
            throw new JunnException(CrsMessage.UNKNOWN_CRS, id);
        }
        return switch (w[0]) {
            case "geo" -> geographic(id, w, table);
            case "proj" -> projected(id, w, table);
            case "vert" -> vertical(id, w);
            default ->
                pair(
                        id,
                        build(CrsId.parse(SystemTable.key(w[2])), table),
                        build(CrsId.parse(SystemTable.key(w[3])), table),
                        w);
        };
    }

    private static Crs geographic(CrsId id, String[] w, SystemTable table) {
        boolean geocentric = w[2].equals("C");
        boolean solid = geocentric || w[2].equals("3");
        Crs.Frame frame = new Crs.Frame(table.datum(w[3]), Double.parseDouble(w[4]), null, geocentric, solid);
        CrsKind kind = geocentric ? CrsKind.GEOCENTRIC : solid ? CrsKind.GEOGRAPHIC_3D : CrsKind.GEOGRAPHIC_2D;
        return new Crs(id, w[7], kind, SystemTable.area(w[5], w[6]), frame, null, null);
    }

    private static Crs projected(CrsId id, String[] w, SystemTable table) {
        Crs base = build(CrsId.parse(SystemTable.key(w[2])), table);
        Crs.Frame of = base.frame();
        if (of == null || of.projection() != null || of.geocentric()) {
            throw new JunnException(CrsMessage.UNKNOWN_CRS, id + " (" + w[2] + ")");
        }
        Projection projection = Projection.parse(w[5], of.datum().ellipsoid());
        Crs.Frame frame = new Crs.Frame(of.datum(), of.meridian(), projection, false, false);
        return new Crs(id, w[6], CrsKind.PROJECTED, SystemTable.area(w[3], w[4]), frame, null, null);
    }

    private static Crs vertical(CrsId id, String[] w) {
        Crs.Height height = new Crs.Height(id, SystemTable.key(w[2]), w[5]);
        return new Crs(id, w[5], CrsKind.VERTICAL, SystemTable.area(w[3], w[4]), null, height, null);
    }

    private static Crs pair(CrsId id, Crs horizontal, Crs vertical, String @org.jspecify.annotations.Nullable [] row) {
        Crs.Frame frame = horizontal.frame();
        boolean flat = horizontal.kind() == CrsKind.PROJECTED || horizontal.kind() == CrsKind.GEOGRAPHIC_2D;
        if (frame == null || !flat || vertical.kind() != CrsKind.VERTICAL) {
            throw new JunnException(CrsMessage.NOT_A_PAIR, horizontal, vertical);
        }
        String name = row == null ? horizontal.name() + " + " + vertical.name() : row[6];
        Area area = row == null ? horizontal.area().intersection(vertical.area()) : SystemTable.area(row[4], row[5]);
        return new Crs(id, name, CrsKind.COMPOUND, area, frame, vertical.height(), null);
    }

    /** A local system takes over what it is anchored in; without an anchor it leads nowhere. */
    private static Crs local(CrsId id, SystemTable table) {
        LocalAnchor anchor = id.anchor().orElse(null);
        if (anchor == null) {
            return new Crs(id, id.code(), CrsKind.LOCAL, Area.WORLD, null, null, null);
        }
        Crs base = build(anchor.crs(), table);
        return new Crs(id, id.code(), CrsKind.LOCAL, base.area(), base.frame(), base.height(), anchor);
    }
}
