package dev.gouji.regulation;

import dev.gouji.grammar.CharClass;
import dev.gouji.json.Resources;
import dev.gouji.text.Fold;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The 条例 and the documents beside it. Nothing is kept: an article is read from its small file when it is needed. */
public final class Regulation {

    /** The number of articles of the 条例 (国务院令第711号, in force since 2019-05-15). */
    public static final int ARTICLES = 56;
    /** The number of the decree with the 条例, and that of the one with the regulation of 2007. */
    public static final int DECREE_NUMBER = 711;
    public static final int DECREE_NUMBER_OF_2007 = 492;
    /** The article on the dates for reports. */
    public static final int DEADLINES = 49;
    /** The key of the 条例 among the documents. */
    public static final String KEY = "regulation";

    private static final List<String> DOCUMENTS = List.of(KEY, "form-2021", "form-2019", "fee-2020", "reply-2016");

    private final Function<String, String> files;

    public Regulation() {
        this(Resources::text);
    }

    /** @param files reads a resource by its path */
    public Regulation(Function<String, String> files) {
        this.files = files;
    }

    public Optional<Article> article(int number) {
        return number < 1 || number > ARTICLES ? Optional.empty()
                : Optional.of(ArticleReader.read(files.apply("regulation/articles/" + number + ".json")));
    }

    public Optional<CitedDocument> document(String key) {
        return DOCUMENTS.contains(key)
                ? Optional.of(DocumentReader.read(files.apply("regulation/documents/" + key + ".json")))
                : Optional.empty();
    }

    /** The 条例 first. */
    public List<CitedDocument> documents() {
        return DOCUMENTS.stream().flatMap(key -> document(key).stream()).toList();
    }

    /**
     * Whether a title names the 条例 of the State Council. 《条例》 does so in every annual report; a regulation of a
     * province or on another matter has more words before or behind it.
     */
    public static boolean isNamed(String title) {
        String folded = Fold.label(title);
        String bare = folded.equals("条例") ? "政府信息公开条例" : national(folded);
        String rest = bare.startsWith("政府信息公开条例") ? bare.substring("政府信息公开条例".length()) : "no";
        return rest.isEmpty() || CharClass.isDigit(rest.charAt(0)) || rest.startsWith("修订") || rest.startsWith("国务院令");
    }

    private static String national(String folded) {
        for (String state : new String[] {"中华人民共和国", "国务院"}) {
            if (folded.startsWith(state)) {
                return folded.substring(state.length());
            }
        }
        return folded;
    }
}
