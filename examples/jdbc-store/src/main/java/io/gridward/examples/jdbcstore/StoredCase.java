package io.gridward.examples.jdbcstore;

import io.gridward.core.Governance;
import io.gridward.core.casefile.CaseCommand;
import io.gridward.core.casefile.CaseNumber;
import io.gridward.core.casefile.LinkageAct;
import io.gridward.core.casefile.Outcome;
import io.gridward.core.desk.GridDesk;
import io.gridward.core.finding.Language;
import io.gridward.json.GovernanceDocuments;
import io.gridward.json.GridJson;
import io.gridward.json.Incident;
import io.gridward.json.JsonSource;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** A dark street lamp: the case is filed and closed in a database, and what is stored of it is printed. */
public final class StoredCase {
    private StoredCase() {}

    /**
     * Runs the example in H2.
     *
     * @param args none
     */
    public static void main(String[] args) {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:cases;DB_CLOSE_DELAY=-1");
        // System.out follows the locale of the machine; this output is UTF-8 under any.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        run(database, out);
        out.flush();
    }

    static void run(DataSource database, PrintStream out) {
        Transactions transactions = Transactions.ofEachCall(database);
        JdbcSchema.create(transactions);
        StoredTables tables = new StoredTables(transactions, out);
        Governance governance = GridJson.reader().governance(documents());
        JdbcTextStore texts = new JdbcTextStore(transactions);
        GridDesk desk = GridDesk.builder(governance, new JdbcCaseStore(transactions))
                .texts(texts)
                .numbering(filed -> new CaseNumber("2026-0001"))
                .listener("statistics", (after, events) -> {})
                .build();
        Incident lamp = GridJson.reader()
                .incidents(document("incidents.json"), governance)
                .incidents()
                .get(0);
        // A text first, then the command that names it.
        lamp.texts().forEach((ref, text) -> texts.keep(ref, text.in(Language.EN)));
        for (CaseCommand command : lamp.commands()) {
            if (desk.submit(command) instanceof Outcome.Refused refused) {
                throw new IllegalStateException(command + " was refused: " + refused.reasons());
            }
            if (command.act() instanceof LinkageAct.Whistle) {
                tables.printEntries("while the lamp works are awaited");
            }
        }
        tables.printEntries("closed");
        tables.printEvents();
        desk.erase(lamp.texts().keySet().iterator().next());
        tables.printTexts("with one text erased");
        tables.printReaders();
    }

    static GovernanceDocuments documents() {
        return GovernanceDocuments.builder()
                .territory(document("territory.json"))
                .roster(document("roster.json"))
                .parties(document("parties.json"))
                .calendar(document("calendar.json"))
                .policy(document("policy.json"))
                .build();
    }

    static JsonSource document(String name) {
        try (InputStream in = StoredCase.class.getResourceAsStream("street/" + name)) {
            return JsonSource.of(name, Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
