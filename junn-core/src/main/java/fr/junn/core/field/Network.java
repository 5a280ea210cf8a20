package fr.junn.core.field;

import fr.junn.core.error.JunnException;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * Nodes and directed links between them: roads, drains, rivers, wires. Topology in flat arrays: node {@code n} stands at
 * {@code xyz[3n], xyz[3n + 1], xyz[3n + 2]}, link {@code l} leads from {@code from[l]} to {@code to[l]}, and the links that
 * leave a node are found without a search.
 *
 * <p>Immutable and safe for use by several threads. 24 bytes for each node, 12 for each link and 4 for each node's list of
 * links.
 */
public final class Network {
    private final CrsId crs;
    private final double[] xyz;
    private final int[] from;
    private final int[] to;
    private final int[] firstLeaving;
    private final int[] leaving;
    private final Envelope envelope;
    private final Support nodes = new Part(SupportKind.NETWORK_NODES);
    private final Support links = new Part(SupportKind.NETWORK_LINKS);

    private Network(CrsId crs, double[] xyz, int[] from, int[] to) {
        this.crs = crs;
        this.xyz = xyz;
        this.from = from;
        this.to = to;
        this.firstLeaving = new int[nodeCount() + 1];
        this.leaving = new int[from.length];
        this.envelope = box(xyz);
        sortLinks();
    }

    /**
     * A network.
     *
     * @param crs the reference system of the nodes
     * @param xyz easting, northing and height of each node by turns; height NaN where there is none
     * @param from the node that each link leaves, from 0
     * @param to the node that each link leads to
     * @throws JunnException {@link FieldMessage#BAD_NETWORK}
     */
    public static Network of(CrsId crs, double[] xyz, int[] from, int[] to) {
        if (xyz.length % 3 != 0) {
            throw new JunnException(FieldMessage.BAD_NETWORK, "number of coordinates", xyz.length, "a multiple of 3");
        }
        if (from.length != to.length) {
            throw new JunnException(FieldMessage.BAD_NETWORK, "number of link ends", to.length, from.length);
        }
        for (int i = 0; i < xyz.length; i++) {
            boolean height = i % 3 == 2;
            if (!Double.isFinite(xyz[i]) && !(height && Double.isNaN(xyz[i]))) {
                throw new JunnException(FieldMessage.BAD_NETWORK, "coordinate of node " + i / 3, xyz[i], "finite");
            }
        }
        for (int l = 0; l < from.length; l++) {
            requireNode(l, from[l], xyz.length / 3);
            requireNode(l, to[l], xyz.length / 3);
        }
        return new Network(crs, xyz.clone(), from.clone(), to.clone());
    }

    private static void requireNode(int link, int node, int nodes) {
        if (node < 0 || node >= nodes) {
            throw new JunnException(FieldMessage.BAD_NETWORK, "node of link " + link, node, "0 to " + (nodes - 1));
        }
    }

    private static Envelope box(double[] xyz) {
        return xyz.length == 0 ? Envelope.EMPTY : Envelope.ofCoordinates(xyz, 3);
    }

    /** Counting sort of the links by the node they leave; links of one node keep their order. */
    private void sortLinks() {
        for (int node : from) {
            firstLeaving[node + 1]++;
        }
        for (int n = 0; n < nodeCount(); n++) {
            firstLeaving[n + 1] += firstLeaving[n];
        }
        int[] next = firstLeaving.clone();
        for (int l = 0; l < from.length; l++) {
            leaving[next[from[l]]++] = l;
        }
    }

    /** The number of nodes. */
    public int nodeCount() {
        return xyz.length / 3;
    }

    /** The number of links. */
    public int linkCount() {
        return from.length;
    }

    /** The node that a link leaves. */
    public int from(int link) {
        return from[link];
    }

    /** The node that a link leads to. */
    public int to(int link) {
        return to[link];
    }

    /** How many links leave a node. */
    public int degree(int node) {
        return firstLeaving[node + 1] - firstLeaving[node];
    }

    /** A link that leaves a node; those of one node are in the order of their numbers. */
    public int leaving(int node, int i) {
        return leaving[firstLeaving[node] + i];
    }

    /** The nodes as a support. */
    public Support nodes() {
        return nodes;
    }

    /** The links as a support. A link stands at the middle between its ends. */
    public Support links() {
        return links;
    }

    private final class Part implements Support {
        private final SupportKind kind;
        /** Computed when asked for; computed twice, it is the same. */
        private @Nullable ContentHash hash;

        Part(SupportKind kind) {
            this.kind = kind;
        }

        @Override
        public SupportKind kind() {
            return kind;
        }

        @Override
        public long size() {
            return kind == SupportKind.NETWORK_NODES ? nodeCount() : linkCount();
        }

        @Override
        public CrsId crs() {
            return crs;
        }

        @Override
        public Envelope envelope() {
            return envelope;
        }

        @Override
        public ContentHash contentHash() {
            ContentHash known = hash;
            if (known == null) {
                known = Hasher.of("fr.junn.support.network")
                        .putText(kind.name())
                        .putText(crs.toString())
                        .putDoubles(xyz)
                        .putInts(from)
                        .putInts(to)
                        .hash();
                hash = known;
            }
            return known;
        }

        @Override
        public void locate(long location, double[] into) {
            Supports.requireLocation(location, size());
            int l = (int) location;
            int a = kind == SupportKind.NETWORK_NODES ? l : from[l];
            int b = kind == SupportKind.NETWORK_NODES ? l : to[l];
            for (int axis = 0; axis < 3; axis++) {
                into[axis] = a == b ? xyz[3 * a + axis] : (xyz[3 * a + axis] + xyz[3 * b + axis]) / 2;
            }
        }
    }
}
