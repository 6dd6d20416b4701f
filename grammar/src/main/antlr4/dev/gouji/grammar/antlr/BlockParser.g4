/*
 * Every sequence of tokens is a document: half-typed and hostile input parses without an error, and each choice is
 * made by the next token alone. No tree is built: what has been read is told by an event (BlockEvents), and BlockBuilder
 * makes blocks of them.
 */
parser grammar BlockParser;

options { tokenVocab = BlockLexer; superClass = EventParser; }

document
  : ( BLANK_LINE           { events.blank(); }
    | LINE                 { events.text(); }
    | ORDINAL_LINE         { events.ordinal(); }
    | HEADING              { events.heading(); }
    | TAB_LINE             { events.tab(); events.row(); }
    | row
    | fence                { events.fence(); }
    | comment              { events.comment(); }
    | table
    )* EOF
  ;

/**
 * One line of cells, or of text with tags or a stray bracket in it; what follows a table on its line is a row as well. A
 * comment or table that opens behind cells ends their row and is a block of its own.
 */
row
  : ( (PART | ANGLE)       { events.words(); }
    | MARKUP
    | PIPE_CELL            { events.pipe(); }
    | TAB_CELL             { events.tab(); }
    )+
    ( lineEnd              { events.row(); }
    | TAB_LINE             { events.tab(); events.row(); }
    |                      { events.row(); }
      ( comment            { events.comment(); }
      | table
      )
    )
  ;
lineEnd : BLANK_LINE | (LINE | ORDINAL_LINE | HEADING | BACKTICKS | TILDES) { events.words(); } ;

fence
  : BACKTICKS notBacktick* (BACKTICKS | EOF)
  | TILDES notTilde* (TILDES | EOF)
  ;
notBacktick : ~BACKTICKS ;
notTilde    : ~TILDES ;

comment : COMMENT_OPEN (COMMENT_TEXT | COMMENT_DASH)* (COMMENT_CLOSE | EOF) ;

/** Tables in its cells are no rule of their own: hostile text nests them deeper than a stack of calls is. */
table
  : TABLE_OPEN
    ( (ROW_OPEN | ROW_CLOSE)  { events.htmlRow(); }
    | CELL_OPEN               { events.htmlCell(); }
    | CELL_CLOSE              { events.htmlCellEnd(); }
    | BREAK                   { events.htmlBreak(); }
    | ENTITY                  { events.htmlEntity(); }
    | (HTML_TEXT | HTML_SIGN) { events.htmlText(); }
    | TAG | INNER_OPEN | INNER_CLOSE | comment
    )*
    (TABLE_CLOSE | EOF)       { events.table(); }
  ;
