import type { Model, PlaceRange } from "../preview/wire.js";
import type { Refused } from "../word/office.js";
import type { Work } from "./checker.js";
import type { Mark } from "./marks.js";
import type { DocumentState } from "./document.js";

/** The data of the open report besides its text. */
export type State = DocumentState & { readonly work: Work };

/** Where the controller draws. */
export interface Screen {
  /** A text in the place of another, which may differ in little. */
  text(text: string): void;
  /** What was found in the text, the report drawn (none where the text is none), and what cannot be written into its file. */
  found(marks: readonly Mark[], model: Model | undefined, refused: readonly Refused[]): void;
  /** Another report is open from now on. */
  top(): void;
  /** @param focus whether the caret goes there */
  reveal(range: PlaceRange, focus: boolean): void;
  /** The cell that the caret is in, in the text. */
  highlight(cell: string | undefined): void;
  showMessage(sentence: string): void;
  state(state: State): void;
}
