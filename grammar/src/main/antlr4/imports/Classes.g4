/*
 * The alphabet of BlockLexer and InlineLexer, which read the text of a report.
 *
 * A lexer is a table with a column for each character that it knows (LexerTable), and Chinese has too many. These
 * grammars are therefore written over the classes of CharClass, which are below 128: half-width and full-width ASCII
 * read as lower-case ASCII, every kind of blank as a space, and the Chinese characters that mean something as one
 * upper-case letter each. Offsets stay those of the text. ClassesTest keeps this file and CharClass in step.
 */
lexer grammar Classes;

fragment BLANK   : ' ' ;
fragment NL      : '\r'? '\n' | '\r' ;
fragment DIGIT   : [0-9] ;
fragment COUNT   : 'N' ;  // 一二三四五六七八九十百〇零两
fragment CIRCLE  : 'E' ;  // ○, for the 〇 of a year
fragment DI      : 'D' ;  // 第
fragment TIAO    : 'T' ;  // 条
fragment KUAN    : 'K' ;  // 款
fragment XIANG   : 'X' ;  // 项
fragment ZHANG   : 'Z' ;  // 章
fragment NIAN    : 'Y' ;  // 年
fragment YUE     : 'M' ;  // 月
fragment RI      : 'R' ;  // 日
fragment HAO     : 'O' ;  // 号
fragment ZHI     : 'I' ;  // 至 到
fragment QI      : 'B' ;  // 起
fragment DUN     : 'V' ;  // 、
fragment OPEN    : 'P' ;  // 《
fragment CLOSE   : 'Q' ;  // 》
fragment SHI     : 'S' ;  // 是
fragment BU      : 'G' ;  // 部
fragment FEN     : 'C' ;  // 分
fragment WAN     : 'W' ;  // 万 亿
fragment MEASURE : 'U' ;  // 件 次 份 个 人 元 篇 户 页 本 期 场 宗 家 批 名 类
fragment LI      : 'L' ;  // 例, as in 条例
fragment FA      : 'F' ;  // 法 定 则, the ends of other laws' names
fragment DASH    : 'J' ;  // — – ― ～ 〜
fragment OTHER   : 'H' ;  // any other character
