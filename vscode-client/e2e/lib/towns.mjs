/** Makes a folder with the reports of twelve towns that do not exist; three are wrong, and a thirteenth body has no report. */

import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const REPORT = "柳溪镇2025年年度报告.txt";
/** The line of the wrong 总计 in table 4 of the fixture. */
const LINE = 377;

export const TOWNS = ["东岸", "西岭", "南坪", "北塘", "上湾", "下洲", "前坡", "后溪", "左江", "右岗", "中和", "大屿"];
export const WRONG = ["南坪", "下洲", "中和"];
export const ABSENT = "小河镇人民政府";

/** @returns {Promise<string>} the new folder, which the caller must remove */
export async function towns() {
  const folder = await mkdtemp(join(tmpdir(), "gouji-towns-"));
  const lines = (await readFile(fileURLToPath(new URL(`../fixtures/${REPORT}`, import.meta.url)), "utf8")).split("\n");
  for (const town of TOWNS) {
    const total = lines[LINE - 1].replace("2", WRONG.includes(town) ? "2" : "1");
    const text = [...lines.slice(0, LINE - 1), total, ...lines.slice(LINE)].join("\n").replaceAll("柳溪", town);
    await writeFile(join(folder, REPORT.replace("柳溪", town)), text);
  }
  await writeFile(join(folder, ".gouji.json"), JSON.stringify({ bodies: [...TOWNS.map((town) => `${town}镇人民政府`), ABSENT] }));
  return folder;
}
