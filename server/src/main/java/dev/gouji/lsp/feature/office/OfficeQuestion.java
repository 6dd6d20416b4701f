package dev.gouji.lsp.feature.office;

import dev.gouji.lsp.feature.kind.Refusal;
import dev.gouji.lsp.json.JsonValue;
import dev.gouji.message.Message;
import dev.gouji.office.OfficeDocument;
import dev.gouji.office.OfficeReader;
import dev.gouji.office.Opened;
import dev.gouji.office.Rewriting;
import java.util.Base64;

/**
 * The parameters of a request about a Word file or page: {base64, text}. The client sends the file each time, since the server keeps
 * nothing of it between requests.
 *
 * @param document the file before the edits
 * @param text with the user's edits; that of the file if the client sends none
 */
record OfficeQuestion(OfficeDocument document, String text) {

    /** Throws {@link Refusal} if the file cannot be read. */
    static OfficeQuestion of(JsonValue question, OfficeReader reader) {
        Opened opened = reader.open(bytes(question));
        if (opened instanceof Opened.Document document) {
            String shown = document.document().text();
            return new OfficeQuestion(document.document(), question.member("text").text().map(t -> lines(t, shown)).orElse(shown));
        }
        throw new Refusal(opened instanceof Opened.Refused refused ? refused.reason() : Message.of("office.other"));
    }

    private static byte[] bytes(JsonValue question) {
        String file = question.member("base64").text().orElse("");
        if (file.length() / 4 > OfficeReader.LARGEST / 3) {
            throw new Refusal(OfficeReader.beyondLimit());
        }
        try {
            return Base64.getDecoder().decode(file);
        } catch (IllegalArgumentException e) {
            throw new Refusal(Message.of("office.damaged"));
        }
    }

    /** The text with the line ends of the file: those of an editor on Windows are no edit. */
    private static String lines(String text, String shown) {
        return shown.indexOf('\r') < 0 ? text.replace("\r\n", "\n") : text;
    }

    Rewriting rewriting() {
        return Rewriting.of(document, text);
    }

    /** Throws {@link Refusal} if nothing can be written into the file. */
    OfficeQuestion writable() {
        document.locked().ifPresent(reason -> {
            throw new Refusal(reason);
        });
        return this;
    }
}
