package dev.gouji.lsp.feature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.Fixture;
import dev.gouji.lsp.document.View;
import java.util.Optional;
import org.eclipse.lsp4j.ParameterInformation;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.eclipse.lsp4j.SignatureInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;

class SignatureHelpsTest {

    private static final String TEXT = Fixture.named("right/2021-markdown.md").text().replace("| 3.其他 | 0 | 0 | 0 |", "| 3.其他 | 0 |  | 0 |");
    private static final String OFFSETS = "{capabilities: {textDocument: {signatureHelp: {signatureInformation: {parameterInformation: "
            + "{labelOffsetSupport: true}}}}}}";

    private static Optional<SignatureHelp> at(int offset, String client) {
        View view = Views.of(TEXT, client);
        return new SignatureHelps().answer(new SignatureHelpParams(new TextDocumentIdentifier(Views.URI),
                view.places().position(offset)), view);
    }

    @Test
    void theHelpNamesTheRowItsColumnsAndTheColumnOfTheCaret() {
        SignatureHelp help = at(TEXT.indexOf("| 3.其他 | 0 |  |") + "| 3.其他 | 0 | ".length(), "{}").orElseThrow();
        SignatureInformation row = help.getSignatures().get(0);
        assertEquals("三（六）3 其他：自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计", row.getLabel());
        assertEquals(1, help.getActiveParameter());
        ParameterInformation column = row.getParameters().get(1);
        assertEquals("商业企业", column.getLabel().getLeft());
        assertTrue(column.getDocumentation().getLeft().startsWith("计入："), column::toString);
        assertTrue(row.getDocumentation().getLeft().contains("\n不计入："), row::toString);
    }

    /** 其他 is the name of the row and of a column, so only offsets tell the client which is the column. */
    @Test
    void columnsAreOffsetsForAClientThatSupportsThem() {
        SignatureInformation row = at(TEXT.indexOf("| 3.其他 | 0 |") + "| 3.其他 | ".length(), OFFSETS).orElseThrow().getSignatures().get(0);
        var other = row.getParameters().get(5).getLabel().getRight();
        assertEquals("其他", row.getLabel().substring(other.getFirst(), other.getSecond()));
        assertEquals(row.getLabel().lastIndexOf("其他"), other.getFirst());
    }

    @Test
    void thereIsNoHelpOutsideFigures() {
        assertEquals(Optional.empty(), at(TEXT.indexOf("矿业权"), "{}"));
        assertEquals(Optional.empty(), at(TEXT.indexOf("3.其他"), "{}"));
    }
}
