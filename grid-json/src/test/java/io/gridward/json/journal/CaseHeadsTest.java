package io.gridward.json.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.core.casefile.CaseId;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseHeadsTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyPuts_answerAsAMapDoes(long seed) {
        Random random = new Random(seed);
        CaseHeads heads = new CaseHeads();
        Map<CaseId, Long> map = new HashMap<>();
        CaseHeads copy = heads;
        Map<CaseId, Long> copied = map;
        for (int i = 0; i < 20_000; i++) {
            CaseId id = new CaseId("C" + random.nextInt(5_000));
            heads.put(id, i, i + 1);
            map.put(id, (long) i);
            if (i == 10_000) {
                copy = heads.copy();
                copied = new HashMap<>(map);
            }
        }

        assertSame(heads, map, seed);
        assertSame(copy, copied, seed);
    }

    private static void assertSame(CaseHeads heads, Map<CaseId, Long> map, long seed) {
        assertThat(heads.size()).as("seed %s", seed).isEqualTo(map.size());
        for (int i = 0; i < 6_000; i++) {
            CaseId id = new CaseId("C" + i);
            long address = map.getOrDefault(id, RecordHeader.NONE);
            assertThat(heads.address(id)).as("seed %s: %s", seed, id).isEqualTo(address);
            assertThat(heads.version(id)).as("seed %s: %s", seed, id).isEqualTo((int) address + 1);
        }
    }
}
