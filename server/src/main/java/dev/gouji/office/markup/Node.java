package dev.gouji.office.markup;

/** What stands in an element: elements and characters, in the order of the source. */
public sealed interface Node permits Element, Characters {

    /** Where it begins in the source. */
    int start();

    /** Where it ends in the source. */
    int end();
}
