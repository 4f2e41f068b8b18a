package dev.annals.core.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 50).boxed().toList();

    @Test
    void inOrder_keepsTheOrder_whenTheFirstIsLast() throws Exception {
        boolean several = Runtime.getRuntime().availableProcessors() > 1;
        CountDownLatch second = new CountDownLatch(several ? 1 : 0);
        List<Integer> taken = new ArrayList<>();
        Workers.inOrder(
                ITEMS,
                item -> {
                    if (item == 0) {
                        await(second);
                    } else {
                        second.countDown();
                    }
                    return item * item;
                },
                taken::add);
        assertThat(taken).isEqualTo(ITEMS.stream().map(item -> item * item).toList());
    }

    @Test
    void inOrder_throwsTheFirstFailureByOrder_andTakesWhatIsBeforeIt() {
        List<Integer> taken = new ArrayList<>();
        assertThatThrownBy(() -> Workers.inOrder(
                        ITEMS,
                        item -> {
                            if (item % 7 == 6) {
                                throw new IllegalStateException("item " + item);
                            }
                            return item;
                        },
                        taken::add))
                .hasMessage("item 6");
        assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void inOrder_doesNothing_forNothing() throws Exception {
        List<Integer> taken = new ArrayList<>();
        Workers.inOrder(List.<Integer>of(), item -> item, taken::add);
        assertThat(taken).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
