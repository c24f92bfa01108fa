package io.gridward.json.journal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    /** The address of position p is 1000 p here; before and after a copy, as a snapshot keeps it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 257, 4_096, 5_000, 12_000})
    void anyPosition_isKnownAtMostAStepBefore(int count) {
        Addresses addresses = new Addresses();
        for (int i = 1; i <= count; i++) {
            addresses.add(1_000L * i);
        }
        Addresses copy = new Addresses(addresses.steps(), addresses.last());

        assertKnown(addresses, count, 4_000);
        assertKnown(copy, count, 0);
        for (int i = count + 1; i <= count + 600; i++) {
            copy.add(1_000L * i);
        }
        assertKnown(copy, count + 600, 600);
    }

    private static void assertKnown(Addresses addresses, int count, int exact) {
        assertThat(addresses.last()).isEqualTo(count);
        for (int position = 1; position <= count; position++) {
            long known = addresses.knownAtOrBefore(position);
            assertThat(known).isBetween((long) position - Addresses.STEP + 1, (long) position);
            assertThat(addresses.address(known)).isEqualTo(1_000 * known);
            if (position > count - exact) {
                assertThat(known).isEqualTo(position);
            }
        }
    }
}
