package dev.annals.core.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativePathTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, delivery/2017.html#met, delivery/2017.html#met",
        "years/2017.html, delivery/2017.html, ../delivery/2017.html",
        "delivery/2017.html, delivery/2017.html#met, #met",
        "plans/a.html, tasks/index.html#task-建校, ../tasks/index.html#task-%E5%BB%BA%E6%A0%A1",
        "plans/a.html, plans/建.html, ../plans/%E5%BB%BA.html"
    })
    void way_leadsToAPageOrToAPartOfIt(String page, String address, String way) {
        assertThat(RelativePath.between(page, address)).isEqualTo(way);
    }
}
