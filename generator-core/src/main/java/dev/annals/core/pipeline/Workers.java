package dev.annals.core.pipeline;

import dev.annals.core.template.TemplateFailure;
import dev.annals.core.write.OutputException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does independent work with as many threads as the machine has processors. Results are taken in the order of their
 * items, so that nothing shows how many threads there were; no more of them wait than are needed to keep the threads
 * busy.
 */
final class Workers {

    /** Layout goes as deep as the elements of a document. */
    private static final long STACK_BYTES = 8L << 20;

    private Workers() {}

    /** Makes one result; called by any thread. */
    @FunctionalInterface
    interface Work<A, B> {

        B of(A item) throws TemplateFailure;
    }

    /** Takes one result; called by the thread that waits. */
    @FunctionalInterface
    interface Taker<B> {

        void take(B result) throws TemplateFailure, OutputException;
    }

    /**
     * Does the work for every item.
     *
     * @throws TemplateFailure the first of the work or of the taker, by the order of the items
     * @throws OutputException when the taker throws it
     */
    static <A, B> void inOrder(List<A> items, Work<A, B> work, Taker<B> taker) throws TemplateFailure, OutputException {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), items.size()));
        ExecutorService pool = Executors.newFixedThreadPool(threads, Workers::thread);
        try {
            Deque<Future<B>> begun = new ArrayDeque<>();
            for (Iterator<A> rest = items.iterator(); rest.hasNext() || !begun.isEmpty(); ) {
                while (rest.hasNext() && begun.size() <= threads) {
                    A item = rest.next();
                    begun.add(pool.submit(() -> work.of(item)));
                }
                taker.take(result(begun.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <B> B result(Future<B> begun) throws TemplateFailure {
        try {
            return begun.get();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            if (cause instanceof TemplateFailure failure) {
                throw failure;
            }
            if (cause instanceof Error error) {
                throw error;
            }
            throw cause instanceof RuntimeException fault ? fault : new IllegalStateException(cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a document", stopped);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "annals", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
