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
 * A request about an office file that the client has read: {base64, text}. The client keeps the file; the server keeps
 * nothing of it between two requests.
 *
 * @param document as it was read
 * @param text with the user's edits
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

    /** The line ends of an editor are no change of the file. */
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
