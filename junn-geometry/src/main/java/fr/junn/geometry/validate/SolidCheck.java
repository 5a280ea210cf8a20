package fr.junn.geometry.validate;

import fr.junn.core.work.Cancellation;
import java.util.ArrayList;
import java.util.List;

/** How the valid shells of a solid look and lie to each other: 401 to 405. */
final class SolidCheck {
    private final Cancellation cancellation;
    private final Sink sink;

    SolidCheck(Cancellation cancellation, Sink sink) {
        this.cancellation = cancellation;
        this.sink = sink;
    }

    /** Checks shells, the outer one first, of which the first has the number {@code first}. */
    void check(int first, List<Shell> shells) {
        int before = sink.count();
        for (int i = 0; i < shells.size(); i++) {
            double volume = shells.get(i).volume();
            if (i == 0 ? !(volume > 0) : !(volume < 0)) {
                sink.shell = first + i;
                double[] place = shells.get(i).place();
                sink.add(ValidityCode.SHELL_TURNED, -1, -1, place, volume, Double.NaN);
            }
        }
        if (shells.size() == 1 || sink.count() > before) {
            return;
        }
        List<Body> bodies = new ArrayList<>();
        for (Shell shell : shells) {
            bodies.add(Body.of(shells.get(0).origin(), List.of(shell)));
        }
        for (int i = 1; i < shells.size(); i++) {
            cancellation.check("validation");
            checkInner(first, bodies.get(0), i, bodies.get(i));
        }
        for (int i = 1; i < shells.size(); i++) {
            for (int j = i + 1; j < shells.size(); j++) {
                if (bodies.get(i).boxMeets(bodies.get(j))) {
                    checkPair(first, i, bodies.get(i), j, bodies.get(j));
                }
            }
        }
        if (sink.count() == before && new ContactGraph(bodies).hasCycle()) {
            sink.shell = first;
            sink.add(ValidityCode.SOLID_DISCONNECTED, -1, -1, shells.get(1).place(), Double.NaN, Double.NaN);
        }
    }

    private void checkInner(int first, Body outer, int number, Body inner) {
        Overlay mine = Overlay.of(inner, outer);
        boolean shares = mine.onSameSide || mine.onOtherSide;
        sink.shell = first + number;
        if (mine.gaveUp) {
            giveUp(inner);
        } else if (!mine.outside) {
            if (shares) {
                sink.add(ValidityCode.SHELLS_INTERSECT, -1, -1, first, place(mine, inner), Double.NaN, Double.NaN);
            }
        } else if (mine.inside || Overlay.of(outer, inner).inside) {
            sink.add(ValidityCode.SHELLS_INTERSECT, -1, -1, first, place(mine, inner), Double.NaN, Double.NaN);
        } else {
            double[] place = inner.place(inner.xyz[0], inner.xyz[1], inner.xyz[2]);
            sink.add(ValidityCode.INNER_SHELL_OUTSIDE, -1, -1, first, place, Double.NaN, Double.NaN);
        }
    }

    private void checkPair(int first, int i, Body a, int j, Body b) {
        Overlay mine = Overlay.of(a, b);
        Overlay its = Overlay.of(b, a);
        sink.shell = first + i;
        if (mine.gaveUp || its.gaveUp) {
            giveUp(a);
        } else if (!mine.inside && !mine.outside && !its.inside && !its.outside) {
            sink.add(ValidityCode.SHELLS_DUPLICATED, -1, -1, first + j, place(mine, a), Double.NaN, Double.NaN);
        } else if (mine.inside || its.inside || mine.onSameSide || mine.onOtherSide) {
            Overlay where = mine.inside || !its.inside ? mine : its;
            sink.add(ValidityCode.SHELLS_INTERSECT, -1, -1, first + j, place(where, a), Double.NaN, Double.NaN);
        }
    }

    private void giveUp(Body body) {
        double[] place = body.place(body.xyz[0], body.xyz[1], body.xyz[2]);
        sink.add(ValidityCode.NOT_A_MANIFOLD, -1, -1, place, (double) Overlay.MOST, Double.NaN);
    }

    private static double[] place(Overlay overlay, Body body) {
        return body.place(overlay.at);
    }
}
