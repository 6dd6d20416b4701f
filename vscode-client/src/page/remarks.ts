import { button } from "../webview/board.js";
import type { Refused } from "../word/office.js";
import type { Words } from "./words.js";

export interface RemarkActions {
  reveal(change: Refused): void;
  restore(change: Refused): void;
}

/** Lists the edits that cannot be written into the Word file or page, above the report. */
export function showRefused(holder: HTMLElement, refused: readonly Refused[], words: Words, actions: RemarkActions): void {
  holder.hidden = refused.length === 0;
  holder.querySelector("ul")?.replaceChildren(...refused.map((change) => {
    const item = document.createElement("li");
    const place = button(words.inText, () => actions.reveal(change));
    place.className = "place";
    item.append(change.message, " ", place, button(words.restore, () => actions.restore(change)));
    return item;
  }));
}

/** Shows why nothing can be written into the file, above the report. */
export function showLocked(holder: HTMLElement, locked: string | undefined): void {
  holder.hidden = locked === undefined;
  holder.textContent = locked ?? "";
}
