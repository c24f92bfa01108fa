package io.gridward.core.finding;

/**
 * A short text in English and Chinese: a name, a label, a reason.
 *
 * @param en the English text, not blank
 * @param zh the Chinese text, not blank
 */
public record BilingualText(String en, String zh) {
    /**
     * Checks both texts.
     *
     * @throws IllegalArgumentException if either text is blank
     */
    public BilingualText {
        if (en.isBlank() || zh.isBlank()) {
            throw new IllegalArgumentException("a bilingual text needs both texts, got en=" + en + ", zh=" + zh);
        }
    }

    /**
     * Returns a text that reads the same in both languages, such as a proper name.
     *
     * @param text the text, not blank
     * @return that text for English and for Chinese
     * @throws IllegalArgumentException if the text is blank
     */
    public static BilingualText same(String text) {
        return new BilingualText(text, text);
    }

    /**
     * Returns the text in one language.
     *
     * @param language the language asked for
     * @return {@link #en} or {@link #zh}
     */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ZH -> zh;
        };
    }
}
