/**
 * XML and HTML as elements that know their places in the source, so that an edit can go back there. XML is strict and has
 * no DTD; HTML is read as browsers read it.
 */
package dev.gouji.office.markup;
