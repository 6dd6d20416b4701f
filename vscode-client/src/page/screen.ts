import type { Model, PlaceRange } from "../preview/wire.js";
import type { Work } from "./checker.js";
import type { Mark } from "./marks.js";
import type { RefusedChange } from "./office.js";
import type { Form } from "./sheet.js";

/** What is known of the open report beside its text. */
export interface State {
  readonly name: string;
  readonly form: Form;
  readonly lines: number;
  readonly empty: boolean;
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly work: Work;
  /** Why nothing can be written, and what stands beside the text. */
  readonly locked: string | undefined;
  readonly notes: readonly string[];
}

/** What the desk shows things on. */
export interface Screen {
  /** A text in the place of another, which may differ in little. */
  text(text: string): void;
  /** What was found in the text, the report drawn (none where the text is none), and what cannot be written into its file. */
  found(marks: readonly Mark[], model: Model | undefined, refused: readonly RefusedChange[]): void;
  /** Another report is open from now on. */
  top(): void;
  /** @param focus whether the caret goes there */
  reveal(range: PlaceRange, focus: boolean): void;
  /** The cell that the caret is in, in the text. */
  light(cell: string | undefined): void;
  say(sentence: string): void;
  state(state: State): void;
}
