/** The messages between the table view and the extension. */

export interface Place {
  readonly line: number;
  readonly character: number;
}

export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** The parts of the engine's answer to gouji/preview that are used here. */
export interface Model {
  /** The version of the text. */
  readonly version: number;
  /** The drawn report. */
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
  /** The address, such as t3:一/自然人; undefined for a label. */
  readonly cell?: string;
  readonly text?: string;
  /** The place in the text; undefined for a cell that the text lacks. */
  readonly range?: PlaceRange;
  /** The range that a new figure replaces: empty in a blank cell, undefined if no figure can be written. */
  readonly write?: PlaceRange;
}

/** A figure that was typed into the view. */
export interface Typed {
  readonly cell: string;
  readonly text: string;
}

export type ToView =
  | { readonly kind: "draw"; readonly html: string }
  /** There is no report; the text says so. */
  | { readonly kind: "empty"; readonly text: string }
  /** The cell in which the caret is, in the text. */
  | { readonly kind: "highlight"; readonly cell: string | undefined };

export type FromView =
  | { readonly kind: "ready" }
  | { readonly kind: "reveal"; readonly cell: string }
  | { readonly kind: "issue"; readonly number: number }
  | { readonly kind: "fix"; readonly cell: string }
  | { readonly kind: "type"; readonly figures: readonly Typed[] };
