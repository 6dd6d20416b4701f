package dev.gouji.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All official forms, oldest first. */
public final class Forms {

    private static final List<String> IDS = List.of("2019", "2021");

    private final List<Form> forms;
    private final LabelIndex labels;
    private final HeadingIndex headings;

    private Forms(List<Form> forms) {
        this.forms = forms;
        this.labels = new LabelIndex(forms);
        this.headings = new HeadingIndex(newest().sections());
    }

    /** The forms that are built in. */
    public static Forms official() {
        return Holder.OFFICIAL;
    }

    public List<Form> all() {
        return forms;
    }

    public LabelIndex labels() {
        return labels;
    }

    /** The headings of the sections, which all forms share. */
    public HeadingIndex headings() {
        return headings;
    }

    public Optional<Form> byId(String id) {
        for (Form form : forms) {
            if (form.id().equals(id)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The form of a report year; none before 2019. */
    public Optional<Form> ofYear(int year) {
        for (Form form : forms) {
            if (form.holdsFor(year)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** The names of the files that explain the rows of all tables, those of the newest form first. */
    public Set<String> notes() {
        Set<String> notes = new LinkedHashSet<>();
        for (int i = forms.size() - 1; i >= 0; i--) {
            for (FormTable table : forms.get(i).tables()) {
                notes.add(table.notes());
            }
        }
        return notes;
    }

    public Form newest() {
        return forms.get(forms.size() - 1);
    }

    /** Read once, when the first report is bound; immutable from then on. */
    private static final class Holder {
        private static final Forms OFFICIAL = new Forms(read());

        private static List<Form> read() {
            FormReader.Shared shared = FormReader.shared("form/shared.json");
            List<Form> forms = new ArrayList<>();
            for (String id : IDS) {
                forms.add(FormReader.read("form/" + id + ".json", shared));
            }
            return List.copyOf(forms);
        }
    }
}
