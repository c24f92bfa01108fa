package io.gridward.examples.cityreplay.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridward.examples.cityreplay.Golden;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What every page is: whole, by itself, and without a text that could be taken for a tag. */
class PageTest {
    @Test
    void goldenPage_isWellFormedAndAsksForNothing() throws Exception {
        String page = Files.readString(Golden.file("lakeside.html"));

        assertThat(document(page)).isEqualTo("html");
        assertThat(page)
                .contains("Trees &amp; Parks &lt;north&gt;", "prefers-color-scheme: dark", "charset=\"utf-8\"")
                .doesNotContain("http", "src=", "url(", "@import", "<script", "<north>");
        assertThat(page.split("<svg ", -1)).as("three charts").hasSize(4);
    }

    @Test
    void anyText_staysAText() throws Exception {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0xFFFE)));
            }
            String html = new Html()
                    .open("p", "title", text)
                    .text(text.toString())
                    .close("p")
                    .toString();

            assertThat(document(html)).as("seed %d: %s", seed, html).isEqualTo("p");
        }
    }

    @Test
    void scale_endsAtARoundNumberNotBelowTheLargest() {
        for (int largest : new int[] {0, 1, 4, 5, 9, 10, 11, 99, 6_753, 1_000_000}) {
            Scale scale = Scale.upTo(largest, 300, 0);

            assertThat(scale.top()).isGreaterThanOrEqualTo(Math.max(1, largest));
            assertThat(scale.ticks()).hasSizeBetween(2, 7).startsWith(0.0).endsWith(scale.top());
            assertThat(scale.at(0)).isEqualTo(300);
            assertThat(scale.at(scale.top())).isZero();
        }
    }

    private static String document(String html) throws ParserConfigurationException, SAXException, IOException {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        builder.setErrorHandler(null);
        var document = builder.parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>\n", ""))));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        return document.getDocumentElement().getTagName();
    }
}
