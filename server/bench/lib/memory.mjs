import { Client } from "./client.mjs";
import { Figure, once } from "./edits.mjs";
import { report } from "./reports.mjs";

const OPEN = ["right/2019-tab.txt", "right/2021-city.txt", "right/2021-html.md", "right/2021-markdown.md", "wrong/2021-one-total.txt"];
/** After how many edits in all the memory is read. */
const MARKS = [0, 1000, 10_000];

/** The server's resident memory with five reports open, and as they are edited in turns. */
export async function memory({ gouji }, series, rounds) {
  for (let i = 0; i < rounds; i++) {
    const client = new Client([...gouji.launcher, "lsp", "--stdio"], gouji.env);
    await client.initialize({ debounce: 0 });
    const documents = await open(client);
    let made = 0;
    for (const mark of MARKS) {
      for (; made < mark; made++) {
        const document = documents[made % documents.length];
        await once(client, document.uri, document.figure, ++document.version);
      }
      series.add("server memory, five reports open", `after ${mark} edits`, "MB", client.memory());
    }
    await client.end();
  }
}

async function open(client) {
  const documents = [];
  for (const name of OPEN) {
    const document = { uri: `file:///tmp/${name}`, version: 1, figure: new Figure(report(name)) };
    const diagnostics = client.published(document.uri, 1);
    client.open(document.uri, "plaintext", report(name));
    await diagnostics;
    documents.push(document);
  }
  return documents;
}
