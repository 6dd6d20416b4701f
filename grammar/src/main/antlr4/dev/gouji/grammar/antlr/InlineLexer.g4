/*
 * Articles, dates, numbers and titles in a report's prose and cells. Each is one token, so that a phrase that only begins
 * like one (第三方, 一项) is OTHER. Paragraphs and items belong to the article right before them (InlineReader); elsewhere
 * they mean nothing.
 */
lexer grammar InlineLexer;

import Classes;

/** 第二十条, 第 36 条, 第十四、十五、十六条, 第十四至十六条, 第十四条至第十六条 */
ARTICLES   : DI NUMBERS TIAO (WS* ZHI WS* DI? NUMBERS TIAO)? ;
/** 第一款 */
PARAGRAPHS : WS* DI NUMBERS KUAN ;
/** 第（一）项, 第五项, （五）项, 第（一）、（五）项, 第（一）至（三）项 */
ITEMS      : WS* (DI LISTED | BRACKETED) XIANG ;
/** 、第（五）项 and 、（五）项 behind an item */
MORE_ITEMS : JOIN (DI LISTED | BRACKETED) XIANG ;
CHAPTER    : DI NUMBER ZHANG ;
/** 2021年1月1日起至2021年12月31日, 2021年1月1日起，至12月31日; the last 日 may be missing */
PERIOD     : FULL_DATE WS* (QI WS* ','?)? WS* (ZHI | RULE+) WS* (FULL_DATE | MONTH_DAY | OPEN_DATE) ;
/** 2021年1月1日, 2021-01-01, 2021.1.1, 二〇二二年一月四日 */
DATE       : FULL_DATE ;
/** 12月31日 */
DAY        : MONTH_DAY ;
/** 2021年3月 */
MONTH      : YEAR_DIGITS BLANK* NIAN BLANK* DAY_DIGITS BLANK* YUE ;
YEAR       : YEAR_DIGITS BLANK* NIAN ;
/** 2.2021年, the number of an item before a year. Only the number is taken, and the year is read again. */
ITEM_YEAR  : DIGIT DIGIT? '.' YEAR_DIGITS BLANK* NIAN ;
/** 《…》 */
TITLE      : OPEN ~[PQ\r\n]* CLOSE ;
/** 〔2021〕30号, （2021）30号 */
ISSUE      : ('[' ISSUED ']' | '(' ISSUED ')') BLANK* (DI BLANK*)? DIGIT+ BLANK* HAO ;
/** 第711号, of a decree */
DECREE     : DI NUMBER HAO ;
/** 1,204件, 12.11万元, ２６, -3 */
QUANTITY   : [+\-]? FIGURE (BLANK* (WAN WAN? MEASURE? | MEASURE | TIAO | XIANG | QI | LI | '%'))? ;
/** Digits and letters that state no quantity: telephones, addresses, clock times. */
CODE       : (DIGIT+ ((RULE | [:/])+ DIGIT+)+ | [a-z] [a-z0-9.\-_/@:]*) ;
/** 条例 as a word, which names the law in 条例第36条 */
REGULATION : TIAO LI ;
/** The last character of another law's name. */
LAW        : FA ;
/** A run of blanks is one token. Otherwise each blank of a long run would be tried as the beginning of PARAGRAPHS or ITEMS. */
OTHER      : ~[DNPTF,V0-9+\-[(a-z \t\r\n]+ | WS+ ;
ANY        : . ;

fragment WS          : [ \t\r\n] ;
fragment RULE        : '-' | '~' | DASH ;
fragment JOIN        : BLANK* (DUN | ',' | ZHI) BLANK* ;
fragment NUMBER      : BLANK* (COUNT+ | DIGIT DIGIT? DIGIT?) BLANK* ;
fragment NUMBERS     : NUMBER (JOIN NUMBER)* ;
fragment BRACKETED   : BLANK* '(' NUMBER ')' BLANK* ;
fragment LIST        : (BRACKETED | NUMBER) (JOIN (BRACKETED | NUMBER))* ;
/** Only a few 第: a list is tried from each of them, and hostile text may have nothing else. */
fragment LISTED      : LIST (JOIN DI LIST)? (JOIN DI LIST)? (JOIN DI LIST)? (JOIN DI LIST)? ;
fragment ISSUED      : BLANK* DIGIT DIGIT DIGIT DIGIT BLANK* ;
fragment YEAR_DIGITS : DIGIT DIGIT DIGIT DIGIT | COUNT ZEROS ZEROS ZEROS ;
fragment ZEROS       : COUNT | CIRCLE ;
fragment DAY_DIGITS  : DIGIT DIGIT? | COUNT COUNT? COUNT? ;
/** Blanks between the parts of a date; a wrapped line may end among them. */
fragment SOFT        : BLANK* (NL BLANK*)? ;
fragment MONTH_DAY   : DAY_DIGITS SOFT YUE SOFT DAY_DIGITS SOFT (RI | HAO) ;
fragment FULL_DATE   : YEAR_DIGITS SOFT NIAN SOFT MONTH_DAY
                     | DIGIT DIGIT DIGIT DIGIT [\-./] DIGIT DIGIT? [\-./] DIGIT DIGIT? ;
fragment OPEN_DATE   : (YEAR_DIGITS SOFT NIAN SOFT)? DAY_DIGITS SOFT YUE SOFT DAY_DIGITS ;
fragment FIGURE      : DIGIT+ (',' DIGIT DIGIT DIGIT)* ('.' DIGIT+)? ;
