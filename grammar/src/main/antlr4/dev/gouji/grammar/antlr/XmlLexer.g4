/*
 * The marks of XML, in which the parts of a Word file are written. An attribute is one token, since few large tokens make
 * this fast. What well-formed XML cannot have is BROKEN, and a DTD is only noticed. The readers of the tokens refuse both,
 * so it does not matter what the tokens behind them are.
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
