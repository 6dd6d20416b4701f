/**
 * Makes Word files of reports in TAB cells: a line becomes a paragraph, a line that begins with a TAB becomes a cell.
 */

import { readFile, writeFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";
/** A section heading; its 一、 is an automatic number and not in the file. */
const HEADING = /^[一二三四五六]、(.*)$/;

const relationships = (items) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items
    .map(([kind, target], index) => `<Relationship Id="r${index}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const PARTS = {
  "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${CONTENT}.numbering+xml"/></Types>`,
  "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
  "word/_rels/document.xml.rels": relationships([["numbering", "numbering.xml"]]),
  "word/numbering.xml": `${HEAD}<w:numbering xmlns:w="${W}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
};

const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const cell = (text) => `<w:tc><w:tcPr/><w:p>${run(text)}</w:p></w:tc>`;

function paragraph(line) {
  const heading = HEADING.exec(line)?.[1];
  const numbered = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>';
  return heading === undefined ? `<w:p>${run(line)}</w:p>` : `<w:p>${numbered}${run(heading)}</w:p>`;
}

/** Blank lines separate the rows of a table. */
function body(text) {
  const blocks = text.split(/\n{2,}/).flatMap((block) => (block.startsWith("\t") ? [block] : block.split("\n")));
  const rows = blocks.map((block) =>
    block.startsWith("\t") ? { row: `<w:tr>${block.split("\n").map((line) => cell(line.slice(1))).join("")}</w:tr>` } : { line: block },
  );
  return rows
    .map(({ row, line }, index) => {
      const opens = row !== undefined && rows[index - 1]?.row === undefined;
      const closes = row !== undefined && rows[index + 1]?.row === undefined;
      return line === undefined ? `${opens ? "<w:tbl><w:tblPr/><w:tblGrid/>" : ""}${row}${closes ? "</w:tbl>" : ""}` : paragraph(line);
    })
    .join("");
}

/** The report as a Word file whose section headings have automatic numbers. */
export async function writeDocx(file, report) {
  const document = `${HEAD}<w:document xmlns:w="${W}"><w:body>${body(report.trimEnd())}<w:sectPr/></w:body></w:document>`;
  const parts = { ...PARTS, "word/document.xml": document };
  await writeFile(file, zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}

/** The parts of a Word file as texts, by name. */
export async function readDocx(file) {
  const parts = unzipSync(new Uint8Array(await readFile(file)));
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
