package io.gridward.core.finding;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills a text template: {@code {name}} is a detail, {@code [...]} falls away when a detail inside it is missing. */
final class Template {
    private static final Pattern FORM =
            Pattern.compile("(?:[^\\[\\]{}]++|\\{[^\\[\\]{}]++}|\\[(?:[^\\[\\]{}]++|\\{[^\\[\\]{}]++})*+])*+");
    private static final Pattern DETAIL = Pattern.compile("\\{([^{}]+)}");

    /** Room for a list of names; whoever wants more asks the finding for its details. */
    private static final int LONGEST_DETAIL = 2_000;

    private Template() {}

    /** Tells whether braces and brackets close without nesting, and both languages name the same details. */
    static boolean isWellFormed(BilingualText template) {
        return FORM.matcher(template.en()).matches()
                && FORM.matcher(template.zh()).matches()
                && details(template.en()).equals(details(template.zh()));
    }

    private static Set<String> details(String text) {
        return DETAIL.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    static String fill(String template, Map<String, String> details, Language language, Naming naming) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('[', at);
            if (open < 0) {
                append(out, template.substring(at), details, language, naming);
                break;
            }
            int close = template.indexOf(']', open);
            append(out, template.substring(at, open), details, language, naming);
            String optional = template.substring(open + 1, close);
            StringBuilder inner = new StringBuilder();
            if (append(inner, optional, details, language, naming)) {
                out.append(inner);
            }
            at = close + 1;
        }
        return out.toString();
    }

    /** Appends with details filled in; false when one was missing, which then shows as its name in angle brackets. */
    private static boolean append(
            StringBuilder out, String text, Map<String, String> details, Language language, Naming naming) {
        boolean complete = true;
        int at = 0;
        while (true) {
            int open = text.indexOf('{', at);
            if (open < 0) {
                out.append(text, at, text.length());
                return complete;
            }
            int close = text.indexOf('}', open);
            String name = text.substring(open + 1, close);
            String value = details.get(name);
            out.append(text, at, open).append(value == null ? "<" + name + ">" : shown(name, value, language, naming));
            complete &= value != null;
            at = close + 1;
        }
    }

    /** What the naming has no better text for may still be one of the library's phrases. */
    private static String shown(String name, String value, Language language, Naming naming) {
        String bounded = Excerpt.beginning(value, LONGEST_DETAIL);
        String named = naming.name(name, bounded, language);
        return named.equals(bounded) ? Phrases.common().name(name, bounded, language) : named;
    }
}
