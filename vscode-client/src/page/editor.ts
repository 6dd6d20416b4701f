import type { PlaceRange } from "../preview/wire.js";
import { Lines } from "./lines.js";
import { type Mark, pieces } from "./marks.js";
import { type Change, changeBetween, offsetsOf } from "./linefeeds.js";

export interface EditorActions {
  /** The user changed the text. */
  changed(change: Change): void;
  /** The caret moved to an offset. */
  moved(offset: number): void;
}

/** The text of the report, with line numbers, marks at the problems and at the revealed place. */
export class Editor {
  readonly #source: HTMLTextAreaElement;
  readonly #lines: Lines;
  /** The text before the next change by the user. */
  #text = "";
  #problems: readonly Mark[] = [];
  #spot: PlaceRange | undefined;

  constructor(source: HTMLTextAreaElement, lines: HTMLElement, actions: EditorActions) {
    this.#source = source;
    this.#lines = new Lines(lines);
    this.#draw();
    source.addEventListener("input", () => {
      const change = changeBetween(this.#text, source.value);
      this.#setText(source.value);
      actions.changed(change);
    });
    document.addEventListener("selectionchange", () => {
      if (document.activeElement === source) {
        actions.moved(source.selectionStart);
      }
    });
    // The script of the drawn report uses some letters as keys; here they are typed.
    source.addEventListener("keydown", (event) => event.stopPropagation());
  }

  set readOnly(readOnly: boolean) {
    this.#source.readOnly = readOnly;
  }

  get caret(): number {
    return this.#source.selectionStart;
  }

  /** Replaces the text. The caret stands after the change. */
  show(text: string): void {
    const { start, end, text: inserted } = changeBetween(this.#text, text);
    this.#source.setRangeText(inserted, start, end, "end");
    this.#setText(text);
  }

  mark(problems: readonly Mark[]): void {
    this.#problems = problems;
    this.#draw();
  }

  /**
   * Selects a place and scrolls to it.
   *
   * @param focus whether the text gets the focus
   */
  reveal(range: PlaceRange, focus: boolean): void {
    const { start, end } = offsetsOf(this.#text, range);
    this.#spot = range;
    this.#draw();
    this.#source.setSelectionRange(start, end);
    if (focus) {
      this.#source.focus({ preventScroll: true });
    }
    this.#lines.marked(range.start.line, "spot")?.scrollIntoView({ block: "center" });
  }

  /** Scrolls to the first line. */
  top(): void {
    this.#source.setSelectionRange(0, 0);
    this.#source.parentElement?.scrollTo(0, 0);
  }

  focus(): void {
    this.#source.focus();
  }

  /** Removes the marks, since those of the previous text may be at wrong places. */
  #setText(text: string): void {
    this.#text = text;
    this.#spot = undefined;
    this.#problems = [];
    this.#draw();
  }

  #draw(): void {
    const spot: readonly Mark[] = this.#spot === undefined ? [] : [{ range: this.#spot, kind: "spot" }];
    this.#lines.draw(pieces(this.#text, [...this.#problems, ...spot]));
  }
}
