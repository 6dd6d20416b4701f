/*
 * The marks of a web page. Any text can be read: what is no tag, comment or reference is text, as in browsers (HTML Living
 * Standard, 13.2.5). No token looks beyond the next angle bracket or quotation mark, so that half-written markup takes no
 * more time than other text.
 */
lexer grammar HtmlLexer;

import Ascii;

TEXT        : ~[<&]+ ;
/** The semicolon may be missing. */
REFERENCE   : '&' ('#' DIGIT+ | '#' [xX] HEX+ | [a-zA-Z] ([a-zA-Z] | DIGIT)*) ';'? ;
START       : '<' [a-zA-Z] ~[ \t\r\n\f/>]* -> pushMode(TAG) ;
END         : '</' [a-zA-Z] ~[<>]* '>' ;
COMMENT     : '<!--' -> pushMode(REMARK) ;
/** <!DOCTYPE …>, <![if …]>, <?xml:namespace …>, </ …>: no tags, and no text either */
BOGUS       : '<' [!?/] -> pushMode(UP_TO_ANGLE) ;
SIGN        : [<&] -> type(TEXT) ;

mode TAG;

SPACE      : (GAP | '/')+ ;
ATTRIBUTE  : ~[ \t\r\n\f/>="']+ (GAP* '=' GAP* VALUE?)? ;
OPENED     : '>' -> popMode ;
TAG_SIGN   : [="'] -> type(SPACE) ;

fragment VALUE : '"' ~["]* '"' | '\'' ~[']* '\'' | ~[ \t\r\n\f>"'] ~[ \t\r\n\f>]* ;

mode REMARK;

COMMENT_END  : '-->' -> popMode ;
COMMENT_TEXT : ~'-'+ | '-' ;

mode UP_TO_ANGLE;

BOGUS_END   : '>' -> popMode ;
BOGUS_TEXT  : ~'>'+ ;
