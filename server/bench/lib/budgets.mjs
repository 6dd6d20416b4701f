/** The budgets, and how each follows from the raw figures. */

import { median } from "./series.mjs";

const WARM = [
  { work: "blocks", name: "block parse", most: 1.0 },
  { work: "bound", name: "with all inline text and the binding", most: 1.5 },
  { work: "checked", name: "full check", most: 2.5 },
];
const REPORTS = {
  "reports/right/2021-city.txt": "TABs",
  "reports/right/2021-markdown.md": "Markdown",
  "reports/right/2021-html.md": "HTML",
  "reports/wrong/2021-one-total.txt": "TABs, with a wrong total",
};
const LINEAR = 1.3;

/** What JMH measured, in microseconds, against commonmark-java and against shorter texts. */
export function warmBudgets(results) {
  const scores = (name, parameters) =>
    results
      .filter(({ benchmark, params }) => benchmark.endsWith(name) && Object.values(params ?? {}).join() === parameters)
      .map(({ primaryMetric }) => primaryMetric.score);
  const rows = [];
  for (const [report, form] of Object.entries(REPORTS)) {
    for (const { work, name, most } of WARM) {
      rows.push(compared(`warm, a report (${form}): ${name}`, most, "µs",
        scores(`ReportBenchmark.${work}`, report), scores("ReportBenchmark.commonmark", report)));
    }
  }
  for (const { work, name } of WARM) {
    const times100 = scores(`LengthBenchmark.${work}`, "10").map((score) => score * 100);
    rows.push(compared(`${name}: 1 MB against 100 × 10 KB`, LINEAR, "µs", scores(`LengthBenchmark.${work}`, "1000"), times100));
  }
  for (const { work, name } of WARM) {
    const times10 = scores(`LengthBenchmark.${work}`, "1000").map((score) => score * 10);
    rows.push(compared(`${name}: 10 MB against 10 × 1 MB`, LINEAR, "µs", scores(`LengthBenchmark.${work}`, "10000"), times10));
  }
  const yardstick = (kilobytes) => scores("LengthBenchmark.commonmark", kilobytes);
  rows.push(compared("commonmark-java itself: 1 MB against 100 × 10 KB", undefined, "µs", yardstick("1000"), yardstick("10").map((score) => score * 100)));
  rows.push(compared("commonmark-java itself: 10 MB against 10 × 1 MB", undefined, "µs", yardstick("10000"), yardstick("1000").map((score) => score * 10)));
  return rows.filter((row) => row !== undefined);
}

/** What whole processes took. */
export function processBudgets(series) {
  const of = (what, side) => series[what]?.sides[side] ?? [];
  const start = "server, start to first diagnostics";
  const rows = [
    compared("cold lint of a file, archive, against autocorrect", 0.9, "ms", of("cold lint of a file", "gouji"), of("cold lint of a file", "autocorrect")),
    compared("cold lint of a file, archive, against plain java -jar", undefined, "ms", of("cold lint of a file", "gouji"), of("cold lint of a file", "java -jar")),
  ];
  const word = "cold lint of a Word file";
  rows.push(compared(`${word}, against the same report as text`, 1.5, "ms", of(word, "docx"), of(word, "text")));
  for (const count of [500, 10_000]) {
    const what = `lint of ${count} reports`;
    rows.push(compared(`${what}, against autocorrect`, 0.6, "ms", of(what, "gouji"), of(what, "autocorrect")));
    rows.push(bounded(`${what}, peak memory (beside it autocorrect's)`, 256, "MB", of(`${what}, peak memory`, "gouji"), of(`${what}, peak memory`, "autocorrect")));
  }
  rows.push(compared(`${start}, against json-languageserver`, 0.9, "ms", of(start, "gouji"), of(start, "json-languageserver")));
  for (const [size, middle, slowest] of [["15 KB", 2, 10], ["1 MB", 20, 60]]) {
    rows.push(bounded(`edit to diagnostics, ${size}, median`, middle, "ms", of(`edit to diagnostics, ${size}, median`, "gouji")));
    rows.push(bounded(`edit to diagnostics, ${size}, 99 %`, slowest, "ms", of(`edit to diagnostics, ${size}, 99 %`, "gouji")));
  }
  const memory = "server memory, five reports open";
  const opened = of(memory, "after 0 edits");
  rows.push(bounded(memory, 90, "MB", opened));
  const warm = of(memory, "after 1000 edits"); // the first thousand are those that the compiler learns from
  rows.push(compared(`${memory}: after 10,000 edits against 1,000`, 1.05, "MB", of(memory, "after 10000 edits"), warm));
  rows.push(compared(`${memory}: after 10,000 edits against none`, undefined, "MB", of(memory, "after 10000 edits"), opened));
  return rows.filter((row) => row !== undefined);
}

/** What opening a text in the editor took, the JSON language features beside it. */
export function editorBudgets(series) {
  const rows = [["first", "in a fresh window", 0.7], ["second", "with the engine running", undefined]].map(([kind, when, most]) => {
    const of = (side) => series[`editor, ${kind} open to squiggle`]?.sides[side] ?? [];
    return compared(`editor, from opening a report to its first squiggle, ${when}, against JSON`, most, "ms", of("gouji"), of("json-language-features"));
  });
  return rows.filter((row) => row !== undefined);
}

/** A budget that is a multiple of the yardstick; without a budget the two are only shown. */
function compared(what, most, unit, ours, yardstick) {
  if (ours.length === 0 || yardstick.length === 0) {
    return undefined;
  }
  const ratio = median(ours) / median(yardstick);
  return {
    what, budget: most === undefined ? "" : `≤ ${most.toFixed(2)} ×`, ours: spread(ours, unit), yardstick: spread(yardstick, unit),
    ratio: ratio.toFixed(2), met: most === undefined ? undefined : ratio <= most,
  };
}

/** A budget that is a figure. */
function bounded(what, most, unit, ours, beside = []) {
  if (ours.length === 0) {
    return undefined;
  }
  return {
    what, budget: `≤ ${most} ${unit}`, ours: spread(ours, unit), yardstick: beside.length === 0 ? "" : spread(beside, unit),
    ratio: (median(ours) / most).toFixed(2), met: median(ours) <= most,
  };
}

function spread(values, unit) {
  return `${short(median(values))} ${unit} (${short(Math.min(...values))}–${short(Math.max(...values))})`;
}

function short(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
