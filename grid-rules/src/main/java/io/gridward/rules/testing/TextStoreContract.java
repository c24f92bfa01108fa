package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.TextRef;
import io.gridward.core.desk.TextStore;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Not thread-safe. The tests every {@link TextStore} must pass; a host extends it and says how to open its own. That
 * an erased text cannot be read on the disk either is for the store's own tests.
 */
// JUnit's annotations stand on exported methods: whoever runs them requires JUnit himself.
@SuppressWarnings("exports")
public abstract class TextStoreContract extends StoreContract<TextStore> {
    private static final TextRef REF = new TextRef("t/1");

    /** For the tests of a host. */
    protected TextStoreContract() {}

    /**
     * Opens an empty store.
     *
     * @return a store without texts
     * @throws Exception if it cannot be opened, which fails the test
     */
    @Override
    protected abstract TextStore open() throws Exception;

    /** A text comes back as it was written. */
    @Test
    public void find_aKeptText_isWhatWasWritten() {
        List<String> texts = List.of("", " ", "楼道堆物\n三楼\t\"纸箱\"\\ 🧯", "x".repeat(100_000));
        for (int i = 0; i < texts.size(); i++) {
            assertThat(store().keep(new TextRef("t/" + i), texts.get(i))).isTrue();
        }

        for (int i = 0; i < texts.size(); i++) {
            assertThat(store().find(new TextRef("t/" + i))).contains(texts.get(i));
        }
        assertThat(store().find(new TextRef("t/" + texts.size()))).isEmpty();
    }

    /** References that look like something else to a file system are references. */
    @Test
    public void find_anyReference_isToldFromEveryOther() {
        List<String> refs = List.of(
                "a",
                "A",
                "a/b",
                "a_b",
                "a%2Fb",
                "..",
                "../../etc/passwd",
                "/",
                "C:\\con",
                "文",
                "é",
                "*",
                "x".repeat(128));
        for (String ref : refs) {
            assertThat(store().keep(new TextRef(ref), "text of " + ref)).as(ref).isTrue();
        }

        for (String ref : refs) {
            assertThat(store().find(new TextRef(ref))).as(ref).contains("text of " + ref);
        }
        assertThat(store().erase(new TextRef("a"))).isTrue();
        assertThat(store().find(new TextRef("A"))).isPresent();
    }

    /** A reference has one text: told again it is kept, another one is not. */
    @Test
    public void keep_again_keepsTheFirst() {
        assertThat(store().keep(REF, "one")).isTrue();

        assertThat(store().keep(REF, "one")).isTrue();
        assertThat(store().keep(REF, "two")).isFalse();
        assertThat(store().find(REF)).contains("one");
    }

    /** What is erased is gone and stays gone. */
    @Test
    public void erase_always_isForGood() {
        TextRef other = new TextRef("t/2");
        TextRef never = new TextRef("t/3");
        store().keep(REF, "one");
        store().keep(other, "one");

        assertThat(store().erase(REF)).isTrue();
        assertThat(store().erase(REF)).isFalse();
        assertThat(store().erase(never)).isFalse();

        assertThat(store().find(REF)).isEmpty();
        assertThat(store().keep(REF, "one")).isFalse();
        assertThat(store().keep(never, "late")).isFalse();
        assertThat(store().find(REF)).isEmpty();
        assertThat(store().find(never)).isEmpty();
        assertThat(store().find(other)).contains("one");
    }

    /**
     * Of many who keep and erase at once, one keeps and one erases.
     *
     * @throws Exception if a thread of the test fails
     */
    @Test
    public void keep_manyThreads_oneTextWins() throws Exception {
        AtomicInteger names = new AtomicInteger();
        Callable<List<String>> writer = () -> {
            String own = "text " + names.incrementAndGet();
            return store().keep(REF, own) ? List.of(own) : List.of();
        };

        List<String> won = Crowd.together(Collections.nCopies(Crowd.SIZE, writer)).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(won).hasSize(1);
        assertThat(store().find(REF)).contains(won.get(0));
        Callable<Boolean> eraser = () -> store().erase(REF);
        assertThat(Crowd.together(Collections.nCopies(Crowd.SIZE, eraser))).containsOnlyOnce(true);
        assertThat(store().find(REF)).isEmpty();
    }
}
