package io.gridward.examples.quickstart;

import io.gridward.core.finding.BilingualText;
import io.gridward.core.finding.Language;
import io.gridward.core.territory.Area;
import io.gridward.core.territory.AreaCode;
import io.gridward.core.territory.AreaHome;
import io.gridward.core.territory.ChangeSet;
import io.gridward.core.territory.Territory;
import io.gridward.core.territory.TerritoryChange;
import io.gridward.core.territory.TerritoryHistory;
import io.gridward.json.GridJson;
import io.gridward.json.JsonSource;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A grid that becomes two while matters are open in it. */
final class Redrawing {
    private Redrawing() {}

    static void run(Path folder, PrintStream out) {
        // README:begin
        Territory today = GridJson.reader().territory(JsonSource.file(folder.resolve("territory.json")));
        LocalDate day = LocalDate.of(2027, 1, 1);
        AreaCode grid7 = AreaCode.of("010107");
        Area east = today.area(grid7).toBuilder().code(AreaCode.of("010108")).build();
        Area west = east.toBuilder()
                .code(AreaCode.of("010109"))
                .name(BilingualText.same("Grid 9"))
                .build();
        ChangeSet split = ChangeSet.of(day, new TerritoryChange.Split(grid7, List.of(east, west)));
        TerritoryHistory history = TerritoryHistory.startingWith(today).revised(split);
        AreaHome home = history.home(grid7, day.minusDays(1), day); // what is open in grid 7 goes where?
        out.println(home.area().orElseThrow() + ": " + home.note().orElseThrow().text(Language.EN));
        out.println(ChangeSet.between(today, history.on(day), day).equals(split)); // the changes are found again
        // README:end
    }
}
