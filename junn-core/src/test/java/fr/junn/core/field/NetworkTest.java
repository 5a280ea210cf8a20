package fr.junn.core.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.junn.core.error.JunnException;
import fr.junn.core.spatial.CrsId;
import fr.junn.core.spatial.Envelope;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkTest {
    private static final CrsId LAMBERT = CrsId.epsg(2154);

    @Test
    void the_links_that_leave_a_node_are_those_that_say_so_in_their_order() {
        SplittableRandom random = new SplittableRandom(11);
        for (int trial = 0; trial < 100; trial++) {
            int nodes = 1 + random.nextInt(10);
            int links = random.nextInt(40);
            int[] from = random.ints(links, 0, nodes).toArray();
            int[] to = random.ints(links, 0, nodes).toArray();
            Network network = Network.of(LAMBERT, new double[3 * nodes], from, to);
            for (int node = 0; node < nodes; node++) {
                int n = node;
                List<Integer> expected = IntStream.range(0, links)
                        .filter(l -> from[l] == n)
                        .boxed()
                        .toList();
                List<Integer> found = IntStream.range(0, network.degree(n))
                        .mapToObj(i -> network.leaving(n, i))
                        .toList();
                assertThat(found).as("trial %d node %d", trial, node).isEqualTo(expected);
            }
        }
    }

    @Test
    void nodes_stand_where_they_are_and_links_in_their_middle() {
        Network network = Network.of(LAMBERT, new double[] {0, 0, 1, 10, 20, 3}, new int[] {0}, new int[] {1});
        double[] place = new double[3];

        network.nodes().locate(1, place);
        assertThat(place).containsExactly(10, 20, 3);
        network.links().locate(0, place);
        assertThat(place).containsExactly(5, 10, 2);
        assertThat(network.nodes().envelope()).isEqualTo(Envelope.of(0, 0, 1, 10, 20, 3));
        assertThat(network.nodes().contentHash()).isNotEqualTo(network.links().contentHash());
    }

    @Test
    void an_empty_network_has_no_locations() {
        Network network = Network.of(LAMBERT, new double[0], new int[0], new int[0]);

        assertThat(network.nodes().size()).isZero();
        assertThat(network.nodes().envelope().isEmpty()).isTrue();
    }

    @Test
    void a_link_to_nowhere_and_coordinates_without_place_are_refused() {
        double[] two = new double[6];
        refuses(two, new int[] {0}, new int[] {2});
        refuses(two, new int[] {-1}, new int[] {0});
        refuses(two, new int[] {0}, new int[] {});
        refuses(new double[4], new int[0], new int[0]);
        refuses(new double[] {0, Double.NaN, 0}, new int[0], new int[0]);
        refuses(new double[] {0, 0, Double.POSITIVE_INFINITY}, new int[0], new int[0]);
        assertThat(Network.of(LAMBERT, new double[] {0, 0, Double.NaN}, new int[0], new int[0])
                        .nodeCount())
                .isEqualTo(1);
    }

    private static void refuses(double[] xyz, int[] from, int[] to) {
        assertThatThrownBy(() -> Network.of(LAMBERT, xyz, from, to))
                .isInstanceOfSatisfying(
                        JunnException.class, e -> assertThat(e.message()).isEqualTo(FieldMessage.BAD_NETWORK));
    }
}
