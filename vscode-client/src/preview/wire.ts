/** What passes between the table view and the extension. */

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** The engine's answer to gouji/preview, as far as it is used here. */
export interface Model {
  /** Of the document's text. */
  readonly version: number;
  /** The report drawn. */
  readonly html: string;
  readonly tables: readonly { readonly rows: readonly (readonly ModelCell[])[] }[];
  readonly issues: readonly Issue[];
}

export interface Issue {
  readonly number: number;
  readonly range: PlaceRange;
  /** In the order in which they are drawn. */
  readonly fixes: readonly { readonly title: string }[];
}

export interface ModelCell {
  /** Its address, such as t3:一/自然人; labels have none. */
  readonly cell?: string;
  readonly text?: string;
  /** The place in the document; none for a cell that the document lacks. */
  readonly range?: PlaceRange;
  /** What a new figure replaces: empty in a blank cell, and none if no figure can be written. */
  readonly write?: PlaceRange;
}

/** A figure that was typed into the view. */
export interface Typed {
  readonly cell: string;
  readonly text: string;
}

export type ToView =
  | { readonly kind: "draw"; readonly html: string }
  /** The cell that the caret is in, in the text. */
  | { readonly kind: "highlight"; readonly cell: string | undefined };

export type FromView =
  | { readonly kind: "ready" }
  | { readonly kind: "reveal"; readonly cell: string }
  | { readonly kind: "issue"; readonly number: number }
  | { readonly kind: "fix"; readonly cell: string }
  | { readonly kind: "type"; readonly figures: readonly Typed[] };
