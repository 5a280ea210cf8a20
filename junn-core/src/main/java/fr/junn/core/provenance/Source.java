package fr.junn.core.provenance;

import fr.junn.core.error.CoreMessage;
import fr.junn.core.error.JunnException;
import fr.junn.core.hash.ContentHash;
import fr.junn.core.hash.Hasher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A data set as somebody published it. Immutable; equal if all parts are.
 *
 * @param source where it was taken from: a file name, an address, a document; not blank
 * @param producer who made it, such as {@code IGN}
 * @param product which product it belongs to, such as {@code BD TOPO}
 * @param edition which edition or version, such as {@code 2026-03}
 * @param licence under which terms
 * @param attribution the words in which the producer asks to be named, where given; null: see {@link #attribution(Locale)}
 * @param updated when it was last brought up to date
 * @param hash the SHA-256 of the bytes that were read, where known
 * @param other what else the data says of itself and has no place above, by name; sorted, unmodifiable
 */
public record Source(
        String source,
        @Nullable String producer,
        @Nullable String product,
        @Nullable String edition,
        Licence licence,
        @Nullable String attribution,
        @Nullable LocalDate updated,
        @Nullable ContentHash hash,
        Map<String, String> other) {

    public Source {
        if (source.isBlank()) {
            throw new JunnException(
                    CoreMessage.ILLEGAL_ARGUMENT,
                    "source",
                    '"' + source + '"',
                    "the name of a file, address or document");
        }
        other = Collections.unmodifiableMap(new TreeMap<>(other));
    }

    /** Collects the parts; {@code source} is where it was taken from. */
    public static Builder builder(String source) {
        return new Builder(source);
    }

    /** The same, to be changed in part. */
    public Builder toBuilder() {
        Builder builder = new Builder(source);
        builder.producer = producer;
        builder.product = product;
        builder.edition = edition;
        builder.licence = licence;
        builder.attribution = attribution;
        builder.updated = updated;
        builder.hash = hash;
        builder.other.putAll(other);
        return builder;
    }

    /**
     * How to name the source: in the producer's words where there are any, else producer (or the source's own name),
     * product with edition, last update and licence. That is what Licence Ouverte 2.0 asks for: who, and how fresh.
     */
    public String attribution(Locale locale) {
        if (attribution != null) {
            return attribution;
        }
        List<String> parts = new ArrayList<>();
        parts.add(producer != null ? producer : source);
        if (product != null || edition != null) {
            parts.add(product == null ? edition : edition == null ? product : product + " " + edition);
        }
        if (updated != null) {
            parts.add(ProvenanceMessage.UPDATED.text(locale, updated));
        }
        String terms = licence.isStated() ? licence.name() : ProvenanceMessage.LICENCE_NOT_STATED.text(locale);
        parts.add(licence.url() == null || licence.url().equals(terms) ? terms : terms + " (" + licence.url() + ")");
        return String.join(", ", parts);
    }

    void hash(Hasher hasher) {
        hasher.putText(source);
        Step.hash(hasher, producer);
        Step.hash(hasher, product);
        Step.hash(hasher, edition);
        hasher.putText(licence.id());
        Step.hash(hasher, attribution);
        Step.hash(hasher, updated);
        Step.hash(hasher, hash);
        Step.hash(hasher, other);
    }

    /** Collects the parts of a {@link Source}; for one thread at a time. */
    public static final class Builder {
        private final String source;
        private @Nullable String producer;
        private @Nullable String product;
        private @Nullable String edition;
        private Licence licence = Licence.NOT_STATED;
        private @Nullable String attribution;
        private @Nullable LocalDate updated;
        private @Nullable ContentHash hash;
        private final Map<String, String> other = new TreeMap<>();

        private Builder(String source) {
            this.source = source;
        }

        /** Who made it. */
        public Builder producer(String value) {
            producer = value;
            return this;
        }

        /** Which product it belongs to. */
        public Builder product(String value) {
            product = value;
            return this;
        }

        /** Which edition or version it is. */
        public Builder edition(String value) {
            edition = value;
            return this;
        }

        /** Under which terms; {@link Licence#NOT_STATED} unless told. */
        public Builder licence(Licence value) {
            licence = value;
            return this;
        }

        /** The words in which the producer asks to be named. */
        public Builder attribution(String value) {
            attribution = value;
            return this;
        }

        /** When it was last brought up to date. */
        public Builder updated(LocalDate value) {
            updated = value;
            return this;
        }

        /** The SHA-256 of the bytes that were read. */
        public Builder hash(ContentHash value) {
            hash = value;
            return this;
        }

        /** What else the data says of itself. */
        public Builder other(String name, String value) {
            other.put(name, value);
            return this;
        }

        /**
         * The source.
         *
         * @throws JunnException {@link CoreMessage#ILLEGAL_ARGUMENT} if the source is blank
         */
        public Source build() {
            return new Source(source, producer, product, edition, licence, attribution, updated, hash, other);
        }
    }
}
