import type { Model, PlaceRange } from "../preview/wire.js";
import type { Refused } from "../word/office.js";
import type { Work } from "./checker.js";
import type { Mark } from "./marks.js";
import type { DocumentState } from "./document.js";

/** The state of the open report, without its text. */
export type State = DocumentState & { readonly work: Work };

/** What the controller needs of the page. */
export interface Screen {
  /** Replaces the text. The new text may differ only a little. */
  text(text: string): void;
  /** Shows the findings, the drawn report if the text is one, and the edits that cannot be written into the file. */
  found(marks: readonly Mark[], model: Model | undefined, refused: readonly Refused[]): void;
  /** Shows the top, since another report is open from now on. */
  top(): void;
  /**
   * Shows a place in the text.
   *
   * @param focus whether the text gets the focus
   */
  reveal(range: PlaceRange, focus: boolean): void;
  /** Marks the cell in which the caret is, in the text. */
  highlight(cell: string | undefined): void;
  showMessage(sentence: string): void;
  state(state: State): void;
}
