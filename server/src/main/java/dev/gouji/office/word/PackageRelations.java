package dev.gouji.office.word;

import dev.gouji.office.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Relations from one part of a package to another. */
final class PackageRelations {

    private PackageRelations() {
    }

    /** The part that lists the relations of a part: {@code word/_rels/document.xml.rels}. */
    static String partOf(String part) {
        String folder = folder(part);
        return folder + "_rels/" + part.substring(folder.length()) + ".rels";
    }

    /** The folder of a part, with a slash at the end; empty at the top. */
    static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** The first of the {@link #targets}. */
    static Optional<String> target(Element relations, String folder, String kind) {
        List<String> targets = targets(relations, folder, kind);
        return targets.isEmpty() ? Optional.empty() : Optional.of(targets.get(0));
    }

    /**
     * The targets of a part's relations of a kind. Relations to outside of the package are skipped.
     *
     * @param folder the folder in which relative names begin
     * @param kind the end of the relation's type, {@code /styles}: transitional and strict files begin it differently
     */
    static List<String> targets(Element relations, String folder, String kind) {
        List<String> targets = new ArrayList<>();
        for (Element relation : relations.elements()) {
            if (relation.is("rel:Relationship")
                    && relation.attribute("Type").orElse("").endsWith(kind)
                    && !relation.hasAttribute("TargetMode", "External")) {
                targets.add(resolve(folder, relation.attribute("Target").orElse("")));
            }
        }
        return targets;
    }

    private static String resolve(String folder, String target) {
        List<String> steps = new ArrayList<>();
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        for (String step : path.split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.remove(steps.size() - 1);
            } else if (!step.isEmpty() && !step.equals(".") && !step.equals("..")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
