package io.gridward.json.internal.casefile;

import io.gridward.core.casefile.Issue;
import io.gridward.core.casefile.TextRef;
import io.gridward.core.facts.Facts;
import io.gridward.core.roster.PersonRef;

/** The fields of an issue; how facts are written is for who asks to say. */
final class Issues {
    private Issues() {}

    static void write(FieldWriter out, Issue issue, ValueForm<Facts> facts) {
        out.put("area", Values.AREA, issue.area())
                .put("place", Values.WORD, issue.place().orElse(null))
                .put("channel", Values.WORD, issue.channel())
                .put("requester", Values.PERSON, issue.requester().orElse(null))
                .put("summary", Values.TEXT_REF, issue.summary().orElse(null))
                .put("facts", facts, issue.facts());
    }

    static Issue read(FieldReader in, ValueForm<Facts> facts) {
        Issue.Builder issue = Issue.builder(in.get("area", Values.AREA));
        String place = in.find("place", Values.WORD);
        if (place != null) {
            issue.place(place);
        }
        issue.channel(in.get("channel", Values.WORD));
        PersonRef requester = in.find("requester", Values.PERSON);
        if (requester != null) {
            issue.requester(requester);
        }
        TextRef summary = in.find("summary", Values.TEXT_REF);
        if (summary != null) {
            issue.summary(summary);
        }
        return issue.facts(in.get("facts", facts)).build();
    }
}
