import { button } from "../webview/board.js";
import type { Refused } from "../word/office.js";
import type { Words } from "./words.js";

export interface RemarkActions {
  reveal(change: Refused): void;
  restore(change: Refused): void;
}

/** Lists above the report the edits that cannot be written into its Word file or page. */
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

/** Shows above the report why nothing can be written into its file. */
export function showLocked(holder: HTMLElement, locked: string | undefined): void {
  holder.hidden = locked === undefined;
  holder.textContent = locked ?? "";
}
