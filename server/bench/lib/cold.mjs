import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { wall } from "./gouji.mjs";
import { report } from "./reports.mjs";

const A_ROUND = 5;

/** A cold `lint FILE` with the archive and without anything, and autocorrect's CLI on the same file; then on a Word file. */
export async function coldStarts({ gouji, yardsticks, scratch }, series, rounds) {
  const file = join(scratch, "report.md");
  writeFileSync(file, report("wrong/2021-one-total.txt"));
  const sides = {
    gouji: [...gouji.launcher, "lint", file],
    "java -jar": [...gouji.plain, "lint", file],
    autocorrect: [...yardsticks.autocorrect, file],
  };
  for (const command of Object.values(sides)) {
    await wall(command, gouji.env);
  }
  for (let i = 0; i < rounds * A_ROUND; i++) {
    for (const [side, command] of Object.entries(sides)) {
      series.add("cold lint of a file", side, "ms", await wall(command, gouji.env));
    }
  }
  await wordFiles(file, { gouji, scratch }, series, rounds);
}

/** The same report as a Word file, beside its text. */
async function wordFiles(file, { gouji, scratch }, series, rounds) {
  const word = join(scratch, "report.docx");
  await wall([...gouji.launcher, "convert", "--to", "docx", file, "-o", word], gouji.env);
  const sides = { docx: word, text: file };
  for (let i = 0; i < rounds * A_ROUND; i++) {
    for (const [side, lint] of Object.entries(sides)) {
      series.add("cold lint of a Word file", side, "ms", await wall([...gouji.launcher, "lint", lint], gouji.env));
    }
  }
}
