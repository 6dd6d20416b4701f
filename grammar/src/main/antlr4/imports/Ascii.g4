/*
 * The alphabet of the markup grammars: ASCII as it is, and one class for every other character (AsciiClass). Unlike in
 * Classes.g4, a full-width sign is text, and upper case differs from lower case.
 */
lexer grammar Ascii;

fragment OTHER   : '\u007F' ;  // any character that is not ASCII
fragment LETTER  : [a-zA-Z] | OTHER ;
fragment DIGIT   : [0-9] ;
fragment HEX     : [0-9a-fA-F] ;
fragment GAP     : [ \t\r\n\f] ;
