/** The script of the table view: draws what the extension sends, and tells it what is clicked and typed. */

import type { FromView, ToView } from "../preview/wire.js";
import { editable } from "./editing.js";

declare function acquireVsCodeApi(): { postMessage(message: FromView): void };

const editor = acquireVsCodeApi();
const main = document.querySelector("main")!;
const post = (message: FromView): void => editor.postMessage(message);
const typing = editable(main, (figures) => post({ kind: "type", figures }));

window.addEventListener("message", ({ data }: MessageEvent<ToView>) => {
  switch (data.kind) {
    case "draw":
      return draw(data.html);
    case "light":
      return light(data.cell);
  }
});

/** The text is the engine's own drawing, in which all that comes from the report is escaped. */
function draw(html: string): void {
  const focused = document.activeElement?.closest<HTMLElement>("td[data-cell]")?.dataset["cell"];
  if (typing.isOpen()) {
    typing.whenDone(() => draw(html));
    return;
  }
  const first = main.childElementCount === 0;
  main.innerHTML = html;
  for (const cell of main.querySelectorAll<HTMLElement>("td[data-state=wrong]")) {
    const fix = cell.querySelector(".fix");
    fix?.replaceWith(button(fix.textContent ?? main.dataset["fix"] ?? "", () => post({ kind: "fix", cell: cell.dataset["cell"]! })));
  }
  cellOf(focused)?.focus();
  if (first) {
    const wrong = main.querySelector("td[data-state=wrong]");
    (wrong ?? main.querySelector("section.table"))?.scrollIntoView({ block: wrong === null ? "start" : "center" });
  }
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "fix";
  made.textContent = label;
  made.addEventListener("click", (event) => {
    event.stopPropagation();
    press();
  });
  return made;
}

function cellOf(address: string | undefined): HTMLElement | undefined {
  return [...main.querySelectorAll<HTMLElement>("td[data-cell]")].find((cell) => cell.dataset["cell"] === address);
}

function light(address: string | undefined): void {
  main.querySelector(".caret")?.classList.remove("caret");
  const cell = cellOf(address);
  cell?.classList.add("caret");
  cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

document.addEventListener("gouji:cell", (event) => post({ kind: "reveal", cell: (event as CustomEvent<string>).detail }));
main.addEventListener("click", (event) => {
  const link = (event.target as Element).closest("a[href^='#']");
  const number = /-i(\d+)$/.exec(link?.getAttribute("href") ?? "")?.[1];
  if (number !== undefined) {
    post({ kind: "issue", number: Number(number) });
  }
});
post({ kind: "ready" });
