package dev.gouji.office.markup;

/** A part of an element's content: an element or characters. */
public sealed interface Node permits Element, Characters {

    /** Where it begins in the source. */
    int start();

    /** Where it ends in the source. */
    int end();
}
