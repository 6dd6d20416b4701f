import { Client } from "./client.mjs";
import { grown } from "./reports.mjs";
import { median, quantile } from "./series.mjs";

const URI = "file:///tmp/report.txt";
/** How many edits are made before any is timed, and how many are timed. */
const SIZES = [
  { name: "15 KB", bytes: 15_000, before: 1500, timed: 1500 },
  { name: "1 MB", bytes: 1_000_000, before: 150, timed: 300 },
];

/** From an edit of one figure, sent as such, to the diagnostics of the text after it. */
export async function edits({ gouji }, series, rounds) {
  for (let i = 0; i < rounds; i++) {
    for (const { name, bytes, before, timed } of SIZES) {
      const client = new Client([...gouji.launcher, "lsp", "--stdio"], gouji.env);
      const times = await edit(client, grown(bytes), before + timed);
      await client.end();
      series.add(`edit to diagnostics, ${name}, median`, "gouji", "ms", median(times.slice(before)));
      series.add(`edit to diagnostics, ${name}, 99 %`, "gouji", "ms", quantile(times.slice(before), 0.99));
    }
  }
}

async function edit(client, text, count) {
  await client.initialize({ debounce: 0 });
  const opened = client.published(URI, 1);
  client.open(URI, "plaintext", text);
  await opened;
  const figure = new Figure(text);
  const times = [];
  for (let version = 2; version < count + 2; version++) {
    times.push(await once(client, URI, figure, version));
  }
  return times;
}

/** One edit and its answer, in milliseconds. */
export async function once(client, uri, figure, version) {
  const answer = client.published(uri, version);
  const begun = process.hrtime.bigint();
  client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [figure.change(version)] });
  await answer;
  return Number(process.hrtime.bigint() - begun) / 1e6;
}

/** The first digit that opens a cell, be it parted by TABs, pipes or tags; edits change it to and fro. */
export class Figure {
  constructor(text) {
    const at = /(?<=[\t|>] ?)\d/.exec(text).index;
    this.line = text.slice(0, at).split("\n").length - 1;
    this.character = at - text.lastIndexOf("\n", at) - 1;
  }

  change(version) {
    const start = { line: this.line, character: this.character };
    const end = { line: this.line, character: this.character + 1 };
    return { range: { start, end }, text: String(1 + (version % 2)) };
  }
}
