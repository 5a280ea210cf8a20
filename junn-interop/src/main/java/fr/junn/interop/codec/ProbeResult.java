package fr.junn.interop.codec;

/**
 * What a codec says of a source whose head it has seen.
 *
 * @param verdict how sure it is
 * @param version the version of the format, empty where it has none or it is not known
 * @param remark what speaks for or against it, for people; may be empty
 */
public record ProbeResult(Verdict verdict, String version, String remark) {
    /** How sure a codec is that a source is of its format, in rising order. */
    public enum Verdict {
        /** Of another format. */
        FOREIGN,
        /** Of this format, but of a version or profile that this codec does not read; the remark says which. */
        UNSUPPORTED,
        /** May be of this format: nothing in the head speaks against it, nothing proves it. */
        POSSIBLE,
        /** Of this format beyond doubt. */
        RECOGNIZED
    }

    private static final ProbeResult FOREIGN = new ProbeResult(Verdict.FOREIGN, "", "");

    /** Of another format. */
    public static ProbeResult foreign() {
        return FOREIGN;
    }

    /** May be of this format. */
    public static ProbeResult possible(String remark) {
        return new ProbeResult(Verdict.POSSIBLE, "", remark);
    }

    /** Of this format, in this version (empty where the format has none). */
    public static ProbeResult recognized(String version) {
        return new ProbeResult(Verdict.RECOGNIZED, version, "");
    }

    /** Of this format, but not to be read by this codec. */
    public static ProbeResult unsupported(String version, String remark) {
        return new ProbeResult(Verdict.UNSUPPORTED, version, remark);
    }

    /** Whether it makes sense to try reading. */
    public boolean readable() {
        return verdict.compareTo(Verdict.POSSIBLE) >= 0;
    }
}
