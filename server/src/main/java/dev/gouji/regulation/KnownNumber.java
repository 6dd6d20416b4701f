package dev.gouji.regulation;

import dev.gouji.text.Fold;
import java.util.List;
import java.util.Optional;

/**
 * The number of a document that reports cite, in its parts. It is kept apart from the document's page, since every check needs
 * it.
 *
 * @param key the key of the document
 * @param name words that only its title has
 */
public record KnownNumber(String key, String office, int year, int number, String name) {

    /** The office that issues the form. */
    public static final String OFFICE = "国办公开办函";

    public static final KnownNumber FORM_2021 = new KnownNumber("form-2021", OFFICE, 2021, 30, "政府信息公开工作年度报告格式");
    public static final KnownNumber FORM_2019 = new KnownNumber("form-2019", OFFICE, 2019, 60, "国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知");
    private static final List<KnownNumber> ALL = List.of(FORM_2021, FORM_2019,
            new KnownNumber("reply-2016", OFFICE, 2016, 201, "政府信息公开年度报告有关项目填报问题的解释"),
            new KnownNumber("fee-2020", "国办函", 2020, 109, "政府信息公开信息处理费管理办法"));

    /** The document with a year and a number, whichever office is named before them. */
    public static Optional<KnownNumber> of(int year, int number) {
        for (KnownNumber known : ALL) {
            if (known.is(year, number)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** Whether it has that year and that number. */
    public boolean is(int otherYear, int otherNumber) {
        return year == otherYear && number == otherNumber;
    }

    /** The document that a title names. */
    public static Optional<KnownNumber> titled(String title) {
        String folded = Fold.label(title);
        for (KnownNumber known : ALL) {
            if (folded.contains(known.name)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** The number as it is written: 国办公开办函〔2021〕30号. */
    public String text() {
        return office + "〔" + year + "〕" + number + "号";
    }
}
