package dev.gouji.lint;

import dev.gouji.office.Docx;
import dev.gouji.office.OfficeDocument;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Word file made of an example in a page of a rule. Braces in the example, such as {@code {插入 张三：12}}, stand for content
 * that only Word files have.
 */
final class ExampleFile {

    private static final Pattern BRACES = Pattern.compile("\\{(插入|删除|批注|隐藏|公式|文本框|作者)(?: ([^：{}]*?))?(?:“([^”]*)”)?：([^{}]*)}");
    private static final String BOX = "<w:r><w:pict><v:textbox><w:txbxContent>%s</w:txbxContent></v:textbox></w:pict></w:r>";

    private ExampleFile() {
    }

    static boolean hasBraces(String text) {
        return BRACES.matcher(text).find();
    }

    /** The text that is checked: inserted, commented and computed words, without what the braces hide. */
    static String shown(String text) {
        return BRACES.matcher(text.replaceFirst("\\{作者[^}]*}\n", "")).replaceAll(m -> switch (m.group(1)) {
            case "插入", "批注", "公式" -> Matcher.quoteReplacement(m.group(4));
            default -> "";
        });
    }

    static OfficeDocument of(String text) {
        StringBuilder body = new StringBuilder();
        StringBuilder comments = new StringBuilder();
        String author = "";
        for (String line : text.split("\n")) {
            Matcher braces = BRACES.matcher(line);
            StringBuilder paragraph = new StringBuilder();
            int done = 0;
            while (braces.find()) {
                paragraph.append(Docx.r(line.substring(done, braces.start()))).append(source(braces, comments));
                author = braces.group(1).equals("作者") ? braces.group(4) : author;
                done = braces.end();
            }
            if (!line.startsWith("{作者")) {
                body.append("<w:p>").append(paragraph).append(Docx.r(line.substring(done))).append("</w:p>");
            }
        }
        Docx file = Docx.of(body.toString());
        file = comments.isEmpty() ? file : file.comments(comments.toString());
        return (author.isEmpty() ? file : file.author(author, author)).read();
    }

    private static String source(Matcher braces, StringBuilder comments) {
        String mark = " w:id=\"1\" w:author=\"" + braces.group(2) + "\"";
        String run = Docx.r(braces.group(4));
        return switch (braces.group(1)) {
            case "插入" -> "<w:ins" + mark + ">" + run + "</w:ins>";
            case "删除" -> "<w:del" + mark + ">" + run.replace("w:t>", "w:delText>").replace("<w:t ", "<w:delText ") + "</w:del>";
            case "批注" -> {
                comments.append("<w:comment").append(mark).append(">").append(Docx.p(braces.group(3))).append("</w:comment>");
                yield "<w:commentRangeStart w:id=\"1\"/>" + run + "<w:commentRangeEnd w:id=\"1\"/><w:r><w:commentReference w:id=\"1\"/></w:r>";
            }
            case "隐藏" -> run.replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>");
            case "公式" -> "<w:fldSimple w:instr=\" " + braces.group(2) + " \">" + run + "</w:fldSimple>";
            case "文本框" -> BOX.formatted(Docx.p(braces.group(4)));
            default -> "";
        };
    }
}
