/** The reports that are read: the tests' own, and many made of them. */

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { REPORTS } from "./gouji.mjs";

const FIRST = "云青白长新安宁东西平永丰桐柳松梅兰竹石泉";
const SECOND = "川溪河山岭湖泽原陵浦渡阳关台桥湾坪塘港洲";

/** A report of the tests as a user would have it, without the marks of expected findings. */
export function report(name) {
  return readFileSync(join(REPORTS, name), "utf8").replace(/«[A-Z0-9,@ ]+:([^»]*)»/g, "$1");
}

function names() {
  return ["right", "wrong"].flatMap((folder) => readdirSync(join(REPORTS, folder)).sort().map((name) => join(folder, name)));
}

/** Writes so many reports of different bodies, as Markdown, since that is what autocorrect reads as well. */
export function many(count, folder) {
  const reports = names().map(report);
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    const text = reports[i % reports.length];
    writeFileSync(join(folder, `${String(i).padStart(5, "0")}.md`), text.replaceAll(place(text), another(i)));
  }
}

/** The two characters that name the place in every fixture's title. */
function place(text) {
  return /[一-龥]{2}/.exec(text.replace(/\d{4}年/, ""))[0];
}

function another(i) {
  return FIRST[i % FIRST.length] + SECOND[Math.floor(i / FIRST.length) % SECOND.length];
}

/** A text of so many bytes: one report again and again, cut at a line's end. As Samples.java does it for JMH. */
export function grown(bytes) {
  const lines = report("right/2021-city.txt").split(/(?<=\n)/).map((line) => [line, Buffer.byteLength(line)]);
  let text = "";
  for (let left = bytes, i = 0; ; i++) {
    const [line, length] = lines[i % lines.length];
    left -= length;
    if (left < 0) {
      return text;
    }
    text += line;
  }
}
