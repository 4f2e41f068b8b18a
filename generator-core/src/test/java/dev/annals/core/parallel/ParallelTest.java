package dev.annals.core.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

    @Test
    void results_areInTheOrderOfTheItems() {
        assertThat(Parallel.map(ITEMS, item -> item * 2))
                .containsExactlyElementsOf(ITEMS.stream().map(item -> item * 2).toList());
        assertThat(Parallel.map(List.of(), item -> item)).isEmpty();
    }

    @Test
    void firstFailure_isThrown_whenSeveralFail() {
        assertThatThrownBy(() -> Parallel.map(ITEMS, item -> {
                    if (item % 100 == 7) {
                        throw new IllegalArgumentException("item " + item);
                    }
                    return item;
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item 7");
    }

    @Test
    void error_isThrownAsItIs_whenTheWorkGoesTooDeep() {
        assertThatThrownBy(() -> Parallel.map(List.of(1, 2), ParallelTest::endless))
                .isInstanceOf(StackOverflowError.class);
    }

    private static int endless(int depth) {
        return depth + endless(depth + 1);
    }

    @Test
    void begunWork_goesOn_whileTheCallerDoesSomethingElse() {
        CountDownLatch callerWentOn = new CountDownLatch(1);
        Supplier<String> later = Parallel.begin(() -> {
            try {
                callerWentOn.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return "done";
        });
        callerWentOn.countDown();
        assertThat(later.get()).isEqualTo("done");
        assertThat(later.get()).isEqualTo("done");
    }
}
