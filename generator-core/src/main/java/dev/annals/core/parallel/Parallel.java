package dev.annals.core.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does independent work with at most as many threads as the machine has processors, that of the caller among them.
 * Results come in the order of their items, and of several failures the first by that order is thrown, so that nothing
 * shows how many threads there were.
 */
public final class Parallel {

    /** Readers go as deep as what they read; the same depth as on the main thread of most systems. */
    private static final long STACK_BYTES = 8L << 20;

    private Parallel() {}

    /**
     * The results of work on every item, in the order of the items.
     *
     * @param work called by any thread, once for each item; whatever it throws comes out of here when all are done
     */
    public static <A, B> List<B> map(List<A> items, Function<? super A, ? extends B> work) {
        List<RunnableFuture<B>> tasks = new ArrayList<>(items.size());
        for (A item : items) {
            tasks.add(new FutureTask<>(() -> work.apply(item)));
        }
        AtomicInteger next = new AtomicInteger();
        Runnable helping = () -> {
            for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
                tasks.get(i).run();
            }
        };
        int threads = Math.min(Runtime.getRuntime().availableProcessors(), items.size());
        for (int i = 1; i < threads; i++) {
            start(helping);
        }
        helping.run();
        List<B> results = new ArrayList<>(items.size());
        tasks.forEach(task -> results.add(result(task)));
        return results;
    }

    /**
     * Begins work that the caller will need later.
     *
     * @return waits for the result; throws what the work threw
     */
    public static <T> Supplier<T> begin(Supplier<T> work) {
        RunnableFuture<T> task = new FutureTask<>(work::get);
        start(task);
        return () -> result(task);
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(null, work, "annals", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }

    private static <T> T result(RunnableFuture<T> task) {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for other threads", stopped);
        }
    }
}
