import type { Model } from "../preview/wire.js";
import { button } from "../webview/board.js";
import type { Words } from "./words.js";

export interface FindingActions {
  reveal(issue: number): void;
  /** @param title of the repair, as the engine names it */
  repair(issue: number, title: string): void;
}

/** Adds to each finding in a drawn report a link to its place and a button for each repair. */
export function addActions(report: HTMLElement, { issues }: Model, words: Words, actions: FindingActions): void {
  for (const { number, fixes } of issues) {
    const item = report.querySelector(`.issues li[id$="-i${number}"]`);
    const where = item?.querySelector(".where");
    where?.append(wayTo(words.inText, () => actions.reveal(number)));
    item?.querySelectorAll(".fix, .other").forEach((line, index) => {
      const title = fixes[index]?.title;
      if (title !== undefined) {
        line.append(labelled(words.fix, "fix", `${words.fix}：${title}`, () => actions.repair(number, title)));
      }
    });
  }
}

function wayTo(text: string, press: () => void): HTMLElement {
  const way = document.createElement("span");
  way.className = "way";
  way.append(" · ", labelled(text, "place", text, press));
  return way;
}

function labelled(text: string, kind: string, label: string, press: () => void): HTMLButtonElement {
  const made = button(text, press);
  made.className = kind;
  made.setAttribute("aria-label", label);
  return made;
}
