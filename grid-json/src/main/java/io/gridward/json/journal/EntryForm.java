package io.gridward.json.journal;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Interner;
import com.google.common.collect.Interners;
import io.gridward.core.casefile.CaseId;
import io.gridward.core.casefile.Stage;
import io.gridward.core.desk.IndexEntry;
import io.gridward.core.escalation.PolicyRef;
import io.gridward.core.party.PartyId;
import io.gridward.core.roster.Holder;
import io.gridward.core.roster.PersonRef;
import io.gridward.core.roster.PostId;
import io.gridward.core.territory.AreaCode;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Thread-safe: how index entries are written and read. What many entries have in common, such as a holder, they share
 * in memory.
 */
final class EntryForm {
    private static final ImmutableMap<String, Stage> STAGES =
            Arrays.stream(Stage.values()).collect(ImmutableMap.toImmutableMap(Stage::id, stage -> stage));
    private static final int ABSENT = -1;

    private final Interner<Object> shared = Interners.newStrongInterner();

    /** Returns an equal entry whose parts are shared with other entries. */
    IndexEntry share(IndexEntry entry) {
        Holder holder = entry.holder();
        AreaCode area = entry.area();
        PolicyRef policy = entry.policy();
        return new IndexEntry(
                entry.id(),
                entry.version(),
                entry.stage(),
                entry.nextDue(),
                holder == null ? null : shared(holder),
                area == null ? null : shared(area),
                policy == null ? null : shared(policy),
                shared(entry.parties()));
    }

    @SuppressWarnings("unchecked")
    private <T> T shared(T part) {
        return (T) shared.intern(part);
    }

    static void write(IndexEntry entry, DataOutputStream out) throws IOException {
        text(out, entry.id().value());
        out.writeInt(entry.version());
        text(out, entry.stage().id());
        due(out, entry.nextDue());
        Holder holder = entry.holder();
        text(out, holder == null ? null : holder.area().value());
        text(out, holder == null || holder.post() == null ? null : holder.post().value());
        text(
                out,
                holder == null || holder.person() == null
                        ? null
                        : holder.person().value());
        text(out, entry.area() == null ? null : entry.area().value());
        PolicyRef policy = entry.policy();
        text(out, policy == null ? null : policy.id());
        if (policy != null) {
            text(out, policy.revision());
            text(out, policy.contentId());
        }
        out.writeInt(entry.parties().size());
        // In an order of their own, so that the same entry has the same bytes.
        for (PartyId party : ImmutableSortedSet.copyOf(entry.parties())) {
            text(out, party.value());
        }
    }

    /** Reads what {@link #write} wrote; of other bytes it makes something else, or throws a runtime exception. */
    IndexEntry read(ByteBuffer in) {
        CaseId id = new CaseId(required(in));
        int version = in.getInt();
        Stage stage = STAGES.get(required(in));
        if (stage == null) {
            throw new IllegalArgumentException("unknown stage of " + id);
        }
        Instant due = due(in);
        AreaCode answering = find(in, AreaCode::of);
        PostId post = find(in, PostId::new);
        PersonRef person = find(in, PersonRef::new);
        AreaCode area = find(in, AreaCode::of);
        String policy = text(in);
        return share(new IndexEntry(
                id,
                version,
                stage,
                due,
                answering == null ? null : new Holder(answering, post, person),
                area,
                policy == null ? null : new PolicyRef(policy, required(in), required(in)),
                parties(in)));
    }

    private static ImmutableSet<PartyId> parties(ByteBuffer in) {
        ImmutableSet.Builder<PartyId> parties = ImmutableSet.builder();
        for (int left = in.getInt(); left > 0; left--) {
            parties.add(new PartyId(required(in)));
        }
        return parties.build();
    }

    static void due(DataOutputStream out, @Nullable Instant due) throws IOException {
        out.writeBoolean(due != null);
        if (due != null) {
            out.writeLong(due.getEpochSecond());
            out.writeInt(due.getNano());
        }
    }

    static @Nullable Instant due(ByteBuffer in) {
        return in.get() == 0 ? null : Instant.ofEpochSecond(in.getLong(), in.getInt());
    }

    private static <T> @Nullable T find(ByteBuffer in, Function<String, T> maker) {
        String text = text(in);
        return text == null ? null : maker.apply(text);
    }

    /**
     * Writes a text that may be absent.
     *
     * @throws IllegalArgumentException if it has half a character, which would be read back as another one
     */
    static void text(DataOutputStream out, @Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(ABSENT);
            return;
        }
        out.writeInt(Utf8.encodedLength(text));
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static String required(ByteBuffer in) {
        String text = text(in);
        if (text == null) {
            throw new IllegalArgumentException("a text is missing at " + in.position());
        }
        return text;
    }

    private static @Nullable String text(ByteBuffer in) {
        int length = in.getInt();
        if (length == ABSENT) {
            return null;
        }
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("a text of " + length + " bytes at " + in.position());
        }
        String text = new String(in.array(), in.arrayOffset() + in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        return text;
    }
}
