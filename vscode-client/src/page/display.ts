import { fill } from "../messages.js";
import type { Model, PlaceRange, Typed } from "../preview/wire.js";
import { type Board, board } from "../webview/board.js";
import { Editor } from "./editor.js";
import { element } from "./elements.js";
import { addActions } from "./findings.js";
import type { Mark } from "./marks.js";
import type { Refused } from "../word/office.js";
import type { Change } from "./linefeeds.js";
import { showLocked, showRefused } from "./remarks.js";
import type { Screen, State } from "./screen.js";
import type { Form } from "./document.js";
import type { Words } from "./words.js";

/** What the user does on the page, apart from its buttons and keys. */
export interface PageActions {
  typed(change: Change): void;
  moved(offset: number): void;
  figures(figures: readonly Typed[]): void;
  revealCell(cell: string): void;
  revealIssue(number: number): void;
  repairCell(cell: string): void;
  repairIssue(number: number, title: string): void;
  revealChange(change: Refused): void;
  restore(change: Refused): void;
}

/** Shows all on the page: the text on the left, the drawn report on the right, and a line with the state below. */
export class Display implements Screen {
  readonly #words: Words;
  readonly #editor: Editor;
  readonly #board: Board;
  readonly #pane = element("board", HTMLElement);
  readonly #report = element("report", HTMLElement);
  readonly #actions: PageActions;
  #model: Model | undefined;

  constructor(words: Words, actions: PageActions) {
    this.#words = words;
    this.#actions = actions;
    this.#editor = new Editor(element("source", HTMLTextAreaElement), element("lines", HTMLElement), {
      changed: (change) => actions.typed(change),
      moved: (offset) => actions.moved(offset),
    });
    this.#board = board(this.#report, {
      reveal: (cell) => actions.revealCell(cell),
      issue: (number) => actions.revealIssue(number),
      fix: (cell) => actions.repairCell(cell),
      type: (figures) => actions.figures(figures),
    }, () => this.#addActions());
  }

  get caret(): number {
    return this.#editor.caret;
  }

  focus(): void {
    this.#editor.focus();
  }

  text(text: string): void {
    this.#editor.show(text);
  }

  found(marks: readonly Mark[], model: Model | undefined, refused: readonly Refused[]): void {
    this.#model = model;
    this.#editor.mark(marks);
    this.#board.draw(model?.html ?? "");
    showRefused(element("refused", HTMLElement), refused, this.#words, {
      reveal: (change) => this.#actions.revealChange(change),
      restore: (change) => this.#actions.restore(change),
    });
    document.body.classList.toggle("drawn", model !== undefined);
    element("next", HTMLButtonElement).disabled = marks.length === 0;
    element("print", HTMLButtonElement).disabled = model === undefined;
    element("review", HTMLButtonElement).disabled = model === undefined || marks.length === 0;
  }

  top(): void {
    this.#model = undefined;
    this.#report.replaceChildren();
    this.#editor.top();
    this.#pane.scrollTo(0, 0);
  }

  reveal(range: PlaceRange, focus: boolean): void {
    this.#editor.reveal(range, focus);
  }

  highlight(cell: string | undefined): void {
    this.#board.highlight(cell);
  }

  showMessage(sentence: string): void {
    element("message", HTMLElement).textContent = sentence;
  }

  state(state: State): void {
    const { name, form, empty, changed, canUndo, canRedo, work, opened } = state;
    document.body.classList.toggle("empty", empty);
    document.body.classList.toggle("settled", work === "checked");
    document.title = empty ? this.#words.title : `${changed ? "● " : ""}${name} – ${this.#words.title}`;
    element("save", HTMLButtonElement).disabled = empty;
    element("copy", HTMLButtonElement).disabled = empty;
    element("undo", HTMLButtonElement).disabled = !canUndo;
    element("redo", HTMLButtonElement).disabled = !canRedo;
    element("review", HTMLButtonElement).hidden = form !== "word" || opened?.locked !== undefined;
    this.#editor.readOnly = opened?.locked !== undefined;
    showLocked(element("locked", HTMLElement), opened?.locked);
    element("file", HTMLElement).textContent = empty ? "" : this.#describe(state);
    const works = { starting: this.#words.starting, checking: this.#words.checking, checked: this.#words.checked, ended: this.#words.ended };
    element("work", HTMLElement).textContent = empty && work === "checked" ? "" : works[work];
    element("work", HTMLElement).dataset["work"] = work;
  }

  #describe({ name, form, lines, changed }: State): string {
    const forms: Partial<Record<Form, string>> = { word: this.#words.word, page: this.#words.page };
    const parts = [name, forms[form] ?? form.toUpperCase(), fill(this.#words.lines, String(lines)), ...(changed ? [this.#words.unsaved] : [])];
    return parts.join(" · ");
  }

  #addActions(): void {
    if (this.#model !== undefined) {
      addActions(this.#report, this.#model, this.#words, {
        reveal: (number) => this.#actions.revealIssue(number),
        repair: (number, title) => this.#actions.repairIssue(number, title),
      });
    }
  }
}
