/*
 * Lines and tags of a report, by their form alone. A plain line is one token; other lines are cut into cells and tags. Few
 * large tokens make this fast. The input always ends with a line end (see CharClass).
 */
lexer grammar BlockLexer;

import Classes;

/**
 * A line with one TAB, at its beginning: one cell, as in a table that Word saves as plain text. A TAB before a tag only indents
 * it.
 */
TAB_LINE      : '\t' INSIDE? NL ;
/** A cell opened by a TAB with more cells behind it on the line. */
TAB_CELL      : '\t' INSIDE? ;
BLANK_LINE    : BLANK* NL ;
/** A heading of Markdown, or of AsciiDoc or MediaWiki. */
HEADING       : BLANK* ('#'+ (BLANK ~[\r\n]*)? | '='+ BLANK ~[\r\n]*) NL ;
BACKTICKS     : BLANK* '```' ~[\r\n]* NL ;
TILDES        : BLANK* '~~~' ~[\r\n]* NL ;
/** A line that begins with 一、 （一） 1. and the like. It may be a heading, a row or prose; that is found out later. */
ORDINAL_LINE  : [ *_]* ORDINAL SPAN? NL ;
LINE          : SPAN NL ;
/** The part of a line before its first pipe, TAB or angle bracket. */
PART          : SPAN ;
/** A cell opened by a pipe; a pipe behind a backslash is text. */
PIPE_CELL     : '|' (~[|\\\r\n] | '\\' ~[\r\n] )* '\\'? ;
TABLE_OPEN    : '<' 'table' ATTRIBUTES '>' -> pushMode(HTML) ;
COMMENT_OPEN  : '<!--' -> pushMode(COMMENT) ;
/** A tag outside of tables: portals and Word put every line between tags. It may go over several lines. */
MARKUP        : '<' '/'? [a-z] ~[<>]* '>' ;
ANGLE         : '<' ;

fragment SPAN       : ~[|<\t\r\n]+ ;
fragment INSIDE     : BLANK* ~[\t\r\n< ] ~[\t\r\n]* | BLANK+ ;
fragment ATTRIBUTES : ([ \t\r\n/] ( '"' ~["<]* '"' | '\'' ~['<]* '\'' | ~["'<>] )* )? ;
/** Tags that part words. Those of a table within a cell do so too, so that two figures never read as one. */
fragment BREAKING   : 'br' | '/p' | '/div' | '/'? 't' [dh] ;
fragment ORDINAL
  : COUNT+ (BLANK* (DUN | '.' | ',' | ':') | SHI | BLANK)
  | DIGIT DIGIT? (DUN | '.' | ',' | ':')
  | '(' BLANK* (COUNT+ | DIGIT DIGIT?) BLANK* ')'
  | DI COUNT+ (BU FEN | BLANK* DUN)
  ;

mode HTML;

INNER_OPEN       : '<' 'table' ATTRIBUTES '>' -> pushMode(INNER) ;
TABLE_CLOSE      : '</' 'table' BLANK* '>' -> popMode ;
/** The blanks behind a row's tag or the end of a cell stand in no cell; as a part of the tag they need no token of their own. */
ROW_OPEN         : '<' 'tr' ATTRIBUTES '>' GAP* ;
ROW_CLOSE        : '</' 'tr' BLANK* '>' GAP* ;
CELL_OPEN        : '<' ('td' | 'th') ATTRIBUTES '>' ;
CELL_CLOSE       : '</' ('td' | 'th') BLANK* '>' GAP* ;
HTML_COMMENT     : '<!--' -> type(COMMENT_OPEN), pushMode(COMMENT) ;
BREAK            : '<' BREAKING ~[<>]* '>' ;
TAG              : '<' '/'? [a-z!?] ~[<>]* '>' ;
ENTITY           : '&' ('#' [0-9a-z]+ | [a-z] [0-9a-z]*) ';' ;
HTML_TEXT        : (~[<&])+ ;
HTML_SIGN        : [<&] ;

/** A table within a cell. Its text belongs to the cell; the tags of its rows and cells are like any others. */
mode INNER;

INNER_AGAIN   : '<' 'table' ATTRIBUTES '>' -> type(INNER_OPEN), pushMode(INNER) ;
INNER_CLOSE   : '</' 'table' BLANK* '>' -> popMode ;
INNER_COMMENT : '<!--' -> type(COMMENT_OPEN), pushMode(COMMENT) ;
INNER_BREAK   : '<' BREAKING ~[<>]* '>' -> type(BREAK) ;
INNER_TAG     : '<' '/'? [a-z!?] ~[<>]* '>' -> type(TAG) ;
INNER_ENTITY  : '&' ('#' [0-9a-z]+ | [a-z] [0-9a-z]*) ';' -> type(ENTITY) ;
INNER_TEXT    : (~[<&])+ -> type(HTML_TEXT) ;
INNER_SIGN    : [<&] -> type(HTML_SIGN) ;

/**
 * The start tag of a cell, which is read a second time to find how many columns the cell spans. A whole attribute is one
 * token, so that colspan inside another attribute's name or value does not count.
 */
mode CELL_TAG;

COLUMNS       : 'colspan' GAP* '=' GAP* VALUE ;
ATTRIBUTE     : NAME (GAP* '=' GAP* VALUE)? ;
TAG_GAP       : GAP+ ;
TAG_SIGN      : . ;

fragment GAP   : [ \t\r\n] ;
fragment NAME  : ~[ \t\r\n/<>="']+ ;
fragment VALUE : '"' ~["]* '"' | '\'' ~[']* '\'' | ~[ \t\r\n<>"']+ ;

mode COMMENT;

COMMENT_CLOSE : '--' '-'* '>' -> popMode ;
COMMENT_TEXT  : ~'-'+ ;
COMMENT_DASH  : '-'+ ;
