package io.gridward.json;

import io.gridward.core.casefile.CaseId;
import java.util.List;
import java.util.Optional;

/**
 * A script of incidents: what happened, case by case.
 *
 * @param incidents in the order of the document, none twice by id
 */
public record Incidents(List<Incident> incidents) {
    /** Copies the incidents. */
    public Incidents {
        incidents = List.copyOf(incidents);
    }

    /**
     * Finds an incident.
     *
     * @param id the id of its case
     * @return the incident, or empty if the script lacks it
     */
    public Optional<Incident> find(CaseId id) {
        return incidents.stream().filter(incident -> incident.id().equals(id)).findFirst();
    }
}
