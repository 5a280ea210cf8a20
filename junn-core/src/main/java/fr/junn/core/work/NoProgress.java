package fr.junn.core.work;

import fr.junn.core.error.Message;

/** Reports to nobody. */
enum NoProgress implements Progress, Progress.Task {
    INSTANCE;

    @Override
    public Task start(Message name, long total, String unit, Object... parts) {
        return this;
    }

    @Override
    public void advance(long amount) {}

    @Override
    public void close() {}
}
