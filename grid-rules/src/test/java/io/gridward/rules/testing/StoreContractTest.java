package io.gridward.rules.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridward.core.casefile.TextRef;
import io.gridward.core.desk.InMemoryTextStore;
import io.gridward.core.desk.TextStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoreContractTest {
    private final List<Closing> opened = new ArrayList<>();

    private final TextStoreContract contract = new TextStoreContract() {
        @Override
        protected TextStore open() {
            opened.add(new Closing());
            return opened.get(opened.size() - 1);
        }
    };

    @Test
    void store_beforeAndAfterATest_isRefused() throws Exception {
        assertThatThrownBy(contract::store).isInstanceOf(IllegalStateException.class);

        contract.openStore();
        assertThat(contract.store()).isSameAs(opened.get(0));
        contract.closeStore();

        assertThatThrownBy(contract::store).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closeStore_always_closesOnceWhatCanBeClosed() throws Exception {
        contract.closeStore();
        contract.openStore();
        contract.closeStore();
        contract.closeStore();

        assertThat(opened).extracting(each -> each.closed).containsExactly(1);
    }

    @Test
    void goOnWith_another_closesTheFirstBefore() throws Exception {
        contract.openStore();

        contract.goOnWith(() -> {
            assertThat(opened.get(0).closed).isEqualTo(1);
            return contract.open();
        });

        assertThat(contract.store()).isSameAs(opened.get(1));
        assertThat(opened.get(1).closed).isZero();
    }

    @Test
    void closeStore_thatFails_isToldAndTheNextTestHasAStoreOfItsOwn() throws Exception {
        contract.openStore();
        opened.get(0).failure = new IOException("disk gone");

        assertThatThrownBy(contract::closeStore).hasMessage("disk gone");

        contract.openStore();
        assertThat(contract.store()).isSameAs(opened.get(1));
    }

    private static final class Closing implements TextStore, AutoCloseable {
        private final TextStore texts = new InMemoryTextStore();
        private int closed;
        private IOException failure;

        @Override
        public boolean keep(TextRef ref, String text) {
            return texts.keep(ref, text);
        }

        @Override
        public Optional<String> find(TextRef ref) {
            return texts.find(ref);
        }

        @Override
        public boolean erase(TextRef ref) {
            return texts.erase(ref);
        }

        @Override
        public void close() throws IOException {
            closed++;
            if (failure != null) {
                throw failure;
            }
        }
    }
}
