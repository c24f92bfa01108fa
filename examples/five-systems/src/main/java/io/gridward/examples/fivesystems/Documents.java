package io.gridward.examples.fivesystems;

import io.gridward.core.Governance;
import io.gridward.core.finding.BilingualText;
import io.gridward.json.GovernanceDocuments;
import io.gridward.json.GridJson;
import io.gridward.json.Incidents;
import io.gridward.json.JsonSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The documents of one system, read and checked.
 *
 * @param title what the system is called
 * @param remark what the reader of the report must know, or empty
 * @param governance its reference data
 * @param incidents what happened there
 */
record Documents(BilingualText title, Optional<BilingualText> remark, Governance governance, Incidents incidents) {
    private static final BilingualText OURS = new BilingualText(
            "Places bear their official names and codes; the grids, posts, persons and limits are ours.",
            "地名与代码为官方数据;网格、岗位、人员与时限为本例自拟。");

    /** The two systems that ship with the example. */
    static List<Documents> builtIn() {
        return List.of(
                bundled("dagang", new BilingualText("Dagang subdistrict, Binhai, Tianjin", "天津市滨海新区大港街道")),
                bundled("qianjin", new BilingualText("Qianjin district, Jiamusi", "佳木斯市前进区")));
    }

    /** The documents of a folder, under their usual names. */
    static Documents inFolder(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return read(
                BilingualText.same(name == null ? folder.toString() : name.toString()),
                Optional.empty(),
                GovernanceDocuments.inFolder(folder),
                JsonSource.file(folder.resolve("incidents.json")));
    }

    /** The two systems share the calendar of the country. */
    private static Documents bundled(String folder, BilingualText title) {
        GovernanceDocuments documents = GovernanceDocuments.builder()
                .territory(Resources.json(folder + "/territory.json"))
                .roster(Resources.json(folder + "/roster.json"))
                .parties(Resources.json(folder + "/parties.json"))
                .calendar(Resources.json("china-calendar.json"))
                .policy(Resources.json(folder + "/policy.json"))
                .build();
        return read(title, Optional.of(OURS), documents, Resources.json(folder + "/incidents.json"));
    }

    private static Documents read(
            BilingualText title, Optional<BilingualText> remark, GovernanceDocuments documents, JsonSource incidents) {
        GridJson json = GridJson.reader();
        Governance governance = json.governance(documents);
        return new Documents(title, remark, governance, json.incidents(incidents, governance));
    }
}
