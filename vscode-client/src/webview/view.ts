/** The script of the table view: draws what the extension sends, and reports clicks and typing. */

import type { FromView, ToView } from "../preview/wire.js";
import { board } from "./board.js";

declare function acquireVsCodeApi(): { postMessage(message: FromView): void };

const editor = acquireVsCodeApi();
const main = document.querySelector("main")!;
const post = (message: FromView): void => editor.postMessage(message);
const report = board(main, {
  reveal: (cell) => post({ kind: "reveal", cell }),
  issue: (number) => post({ kind: "issue", number }),
  fix: (cell) => post({ kind: "fix", cell }),
  type: (figures) => post({ kind: "type", figures }),
});

window.addEventListener("message", ({ data }: MessageEvent<ToView>) => {
  switch (data.kind) {
    case "draw":
      return draw(data.html);
    case "empty":
      return showEmpty(data.text);
    case "highlight":
      return report.highlight(data.cell);
  }
});

/** Shows a sentence in place of the tables. It is a message of the extension, without a sign that HTML would take for its own. */
function showEmpty(text: string): void {
  report.draw(`<p class="empty">${text}</p>`);
}

function draw(html: string): void {
  const first = main.querySelector("article") === null;
  report.draw(html);
  if (first) {
    const wrong = main.querySelector("td[data-state=wrong]");
    (wrong ?? main.querySelector("section.table"))?.scrollIntoView({ block: wrong === null ? "start" : "center" });
  }
}

post({ kind: "ready" });
