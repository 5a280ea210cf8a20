package fr.junn.temporal.encode;

import fr.junn.core.hash.ContentHash;
import fr.junn.core.provenance.Licence;
import fr.junn.core.provenance.Provenance;
import fr.junn.core.provenance.Source;
import fr.junn.core.provenance.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Provenance as bytes. */
final class Lineage {
    private Lineage() {}

    static void write(Provenance provenance, ByteWriter out) {
        out.varint(provenance.sources().size());
        for (Source s : provenance.sources()) {
            write(s, out);
        }
        out.varint(provenance.steps().size());
        for (Step s : provenance.steps()) {
            Instant when = s.when();
            out.zigzag(when.getEpochSecond()).varint(when.getNano());
            out.text(s.who()).text(s.what()).text(s.with());
            write(s.parameters(), out);
        }
    }

    static Provenance read(ByteReader in) {
        List<Source> sources = new ArrayList<>();
        for (int n = in.count(8); n > 0; n--) {
            sources.add(source(in));
        }
        List<Step> steps = new ArrayList<>();
        for (int n = in.count(6); n > 0; n--) {
            Instant when = Instant.ofEpochSecond(in.zigzag(), in.varint());
            steps.add(new Step(when, in.text(), in.text(), in.text(), map(in)));
        }
        return sources.isEmpty() && steps.isEmpty() ? Provenance.NONE : new Provenance(sources, steps);
    }

    private static void write(Source s, ByteWriter out) {
        out.text(s.source());
        Texts.writeOptional(s.producer(), out);
        Texts.writeOptional(s.product(), out);
        Texts.writeOptional(s.edition(), out);
        Licence licence = s.licence();
        out.text(licence.id()).text(licence.name());
        Texts.writeOptional(licence.url(), out);
        out.bool(licence.attribution()).bool(licence.statesChanges()).bool(licence.shareAlike());
        Texts.writeOptional(s.attribution(), out);
        LocalDate updated = s.updated();
        Texts.writeOptional(updated == null ? null : updated.toString(), out);
        ContentHash hash = s.hash();
        Texts.writeOptional(hash == null ? null : hash.toString(), out);
        write(s.other(), out);
    }

    private static Source source(ByteReader in) {
        String name = in.text();
        String producer = Texts.optional(in);
        String product = Texts.optional(in);
        String edition = Texts.optional(in);
        Licence licence = new Licence(in.text(), in.text(), Texts.optional(in), in.bool(), in.bool(), in.bool());
        String attribution = Texts.optional(in);
        String updated = Texts.optional(in);
        String hash = Texts.optional(in);
        return new Source(
                name,
                producer,
                product,
                edition,
                licence,
                attribution,
                date(updated),
                hash == null ? null : ContentHash.parse(hash),
                map(in));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static void write(Map<String, String> map, ByteWriter out) {
        out.varint(map.size());
        map.forEach((k, v) -> out.text(k).text(v));
    }

    private static Map<String, String> map(ByteReader in) {
        Map<String, String> map = new TreeMap<>();
        for (int n = in.count(2); n > 0; n--) {
            map.put(in.text(), in.text());
        }
        return map;
    }
}
