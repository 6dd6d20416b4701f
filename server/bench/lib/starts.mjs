import { Client } from "./client.mjs";
import { grown, report } from "./reports.mjs";

const A_ROUND = 5;
const BYTES = 10_000;

/** From the start of the process to the first diagnostics, ours published, those of the JSON server pulled. */
export async function serverStarts({ gouji, yardsticks }, series, rounds) {
  const text = grown(BYTES - 5000) + report("wrong/2021-one-total.txt");
  const json = jsonOfSize(Buffer.byteLength(text));
  const sides = {
    gouji: () => first([...gouji.launcher, "lsp", "--stdio"], gouji.env, (client) => published(client, text)),
    "java -jar": () => first([...gouji.plain, "lsp", "--stdio"], gouji.env, (client) => published(client, text)),
    "json-languageserver": () => first(yardsticks.json, gouji.env, (client) => pulled(client, json), true),
  };
  for (const measure of Object.values(sides)) {
    await measure();
  }
  for (let i = 0; i < rounds * A_ROUND; i++) {
    for (const [side, measure] of Object.entries(sides)) {
      series.add("server, start to first diagnostics", side, "ms", await measure());
    }
  }
}

/** Milliseconds until there are diagnostics, of which there must be some. */
async function first(command, env, diagnostics, pulls = false) {
  const begun = process.hrtime.bigint();
  const client = new Client(command, env);
  await client.initialize({}, pulls);
  const found = await diagnostics(client);
  const taken = Number(process.hrtime.bigint() - begun) / 1e6;
  await client.end();
  if (found.length === 0) {
    throw new Error(`${command.join(" ")} found nothing`);
  }
  return taken;
}

async function published(client, text) {
  const diagnostics = client.published("file:///tmp/report.md", 1);
  client.open("file:///tmp/report.md", "markdown", text);
  return diagnostics;
}

async function pulled(client, text) {
  client.open("file:///tmp/report.json", "json", text);
  const answer = await client.request("textDocument/diagnostic", { textDocument: { uri: "file:///tmp/report.json" } });
  return answer.items;
}

/** A document as long as the report, with one comma too many. */
function jsonOfSize(bytes) {
  const rows = [];
  for (let size = 0; size < bytes; size += Buffer.byteLength(rows.at(-1)) + 1) {
    rows.push(`  {"row": "三（一）${rows.length}", "figures": [4, 0, 0, 0, 1, 0, 5], "unit": "件"}`);
  }
  return `[\n${rows.join(",\n")},\n]\n`;
}
