package fr.junn.temporal.log;

/** A page as it was read, its checksum being right. Its content is shared and must not be changed. */
public final class Page {
    private final long address;
    private final int type;
    private final byte[] content;

    Page(long address, int type, byte[] content) {
        this.address = address;
        this.type = type;
        this.content = content;
    }

    /** Where it begins. */
    public long address() {
        return address;
    }

    /** What it holds. */
    public int type() {
        return type;
    }

    /** What it holds; not a copy. */
    public byte[] content() {
        return content;
    }

    /** The address of its first byte of content. */
    public long contentAddress() {
        return address + PageLog.HEAD;
    }

    /** Where the next page begins. */
    public long end() {
        return address + PageLog.HEAD + content.length;
    }
}
