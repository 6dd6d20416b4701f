import { button } from "../webview/board.js";
import type { Opened, Refused } from "../word/office.js";
import type { Words } from "./words.js";

export interface RemarkHands {
  reveal(change: Refused): void;
  restore(change: Refused): void;
}

/** Says above the report what of the text cannot be written into its Word file or page. */
export function showRefused(holder: HTMLElement, refused: readonly Refused[], words: Words, hands: RemarkHands): void {
  holder.hidden = refused.length === 0;
  holder.querySelector("ul")?.replaceChildren(...refused.map((change) => {
    const item = document.createElement("li");
    const place = button(words.inText, () => hands.reveal(change));
    place.className = "place";
    item.append(change.message, " ", place, button(words.restore, () => hands.restore(change)));
    return item;
  }));
}

/** Says above the report what else the file holds, and why nothing can be written into it. */
export function showNotes(holder: HTMLElement, opened: Opened | undefined): void {
  const sentences = [opened?.locked ?? [], opened?.notes ?? []].flat();
  holder.hidden = sentences.length === 0;
  holder.replaceChildren(...sentences.map((sentence) => {
    const item = document.createElement("li");
    item.textContent = sentence;
    return item;
  }));
}
