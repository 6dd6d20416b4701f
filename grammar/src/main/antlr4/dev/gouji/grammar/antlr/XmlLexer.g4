/*
 * The marks of an XML text, as the parts of a Word file are written. A tag's attribute is one token, since few large
 * tokens are what makes this fast. What cannot stand in well-formed XML is BROKEN, and a DTD is only noticed: the one who
 * reads the tokens refuses both, so nothing is ever looked for behind a broken place.
 */
lexer grammar XmlLexer;

import Ascii;

TEXT        : ~[<&]+ ;
REFERENCE   : '&' ('#' DIGIT+ | '#x' HEX+ | NAME) ';' ;
START       : '<' NAME -> pushMode(TAG) ;
END         : '</' NAME GAP* '>' ;
COMMENT     : '<!--' -> pushMode(REMARK) ;
CDATA       : '<![CDATA[' -> pushMode(CHARACTERS) ;
PROCESS     : '<?' -> pushMode(PROCESSING) ;
DECLARATION : '<!' ;
BROKEN      : [<&] ;

fragment NAME : (LETTER | [_:]) (LETTER | DIGIT | [_:.\-])* ;

mode TAG;

SPACE       : GAP+ ;
ATTRIBUTE   : NAME GAP* '=' GAP* ('"' ~["<]* '"' | '\'' ~['<]* '\'') ;
OPENED      : '>' -> popMode ;
EMPTIED     : '/>' -> popMode ;
TAG_BROKEN  : . -> type(BROKEN) ;

mode REMARK;

COMMENT_END  : '-->' -> popMode ;
COMMENT_TEXT : ~'-'+ | '-' ;

mode CHARACTERS;

CDATA_END  : ']]>' -> popMode ;
CDATA_TEXT : ~']'+ | ']' ;

mode PROCESSING;

PROCESS_END  : '?>' -> popMode ;
PROCESS_TEXT : ~'?'+ | '?' ;
