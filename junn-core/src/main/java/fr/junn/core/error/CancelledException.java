package fr.junn.core.error;

/** Thrown by work that was asked to stop, after it has cleaned up. A caller ends quietly instead of reporting a failure. */
public final class CancelledException extends JunnException {
    private static final long serialVersionUID = 1L;

    /** @param what the work that was cancelled, in a few words */
    public CancelledException(String what) {
        this(Location.UNKNOWN, what);
    }

    private CancelledException(Location location, Object what) {
        super(CoreMessage.CANCELLED, new Object[] {what}, location, null);
    }

    @Override
    public CancelledException at(Location outer) {
        return relocated(new CancelledException(location().within(outer), parts().get(0)));
    }
}
