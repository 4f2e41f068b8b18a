package dev.annals.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of the sample: its page on the site and its PDF, which must say the same.
 *
 * @param id its id
 * @param html what the page shows of it
 * @param pdf its PDF
 */
record SampleDocument(String id, String html, Path pdf) {

    /** All documents of the sample, under every profile. */
    static List<SampleDocument> all() throws IOException {
        Path folder = SampleSite.folder().resolve("documents");
        List<SampleDocument> all = new ArrayList<>();
        for (Path pdf : SampleSite.files(folder, ".pdf")) {
            String id = pdf.getFileName().toString().replace(".pdf", "");
            if (!id.endsWith(".booklet")) {
                String page = Files.readString(folder.resolve(id + ".html"), StandardCharsets.UTF_8);
                String html = page.substring(page.indexOf("<article"), page.indexOf("</article>"));
                all.add(new SampleDocument(id, html, pdf));
            }
        }
        return all;
    }

    /** The words of a piece of markup, without any spaces. */
    static String plain(String markup) {
        return markup.replaceAll("<[^>]*>", "")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("\\s+", "");
    }

    @Override
    public String toString() {
        return id;
    }
}
