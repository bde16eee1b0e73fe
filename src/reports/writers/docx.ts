import { writeFile } from "node:fs/promises";
import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  ImageRun,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { pngOf } from "../charts/picture.ts";
import {
  type Block,
  type Column,
  type PictureBlock,
  type ReportDocument,
  type Said,
  type TableBlock,
  textOf,
} from "../document/blocks.ts";
import { html, type Html, raw } from "./html-text.ts";

/**
 * Fonts of GB/T 9704 are named, not carried: they are the reader's, and an office has them. Sizes in half points:
 * 二号 44, 三号 32, 四号 28, 小四 24, 小五 18.
 */
const fonts = {
  title: { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "方正小标宋简体" },
  body: { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "仿宋_GB2312" },
  first: { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "黑体" },
  second: { ascii: "Times New Roman", hAnsi: "Times New Roman", eastAsia: "楷体_GB2312" },
  page: { ascii: "宋体", hAnsi: "宋体", eastAsia: "宋体" },
} as const;
const size = { title: 44, body: 32, page: 28, table: 18, note: 24 } as const;

/** The page of the standard: A4, type area 156 mm by 225 mm, 22 lines of 28 characters. */
const margin = {
  top: convertMillimetersToTwip(37),
  bottom: convertMillimetersToTwip(35),
  left: convertMillimetersToTwip(28),
  right: convertMillimetersToTwip(26),
  footer: convertMillimetersToTwip(25),
} as const;
const typeWidth = convertMillimetersToTwip(156);
const typeWidthPixels = Math.round((156 / 25.4) * 96);
const line = { line: 579, lineRule: LineRuleType.EXACT } as const;

/** Writes a document as DOCX in the layout of official documents (GB/T 9704-2012). */
export async function writeDocx(document: ReportDocument, file: string): Promise<void> {
  const made = new Document({
    title: document.title,
    creator: "Liaison Graph 联络图",
    lastModifiedBy: "Liaison Graph 联络图",
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: { font: fonts.body, size: size.body, language: { value: "en-GB", eastAsia: "zh-CN" } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
            margin,
          },
        },
        headers: { default: header(document), even: header(document) },
        footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
        children: [
          ...titleOf(document),
          ...document.blocks.flatMap(drawn),
          note(`SHA-256 (JSON): ${document.sha256}`),
        ],
      },
    ],
  });
  const core = { path: "docProps/core.xml", data: corePropertiesOf(document) };
  await writeFile(file, await Packer.toBuffer(made, undefined, [core]));
}

/** The library dates a document by the clock; a report is dated by the instant it was due. */
function corePropertiesOf({ title, due, language }: ReportDocument): string {
  const instant = `${due.slice(0, 19)}Z`;
  const date = (name: string): Html =>
    html`<dcterms:${raw(name)} xsi:type="dcterms:W3CDTF">${instant}</dcterms:${raw(name)}>`;
  return html`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>Liaison Graph 联络图</dc:creator><dc:language>${language}</dc:language><cp:lastModifiedBy>Liaison Graph 联络图</cp:lastModifiedBy>${date("created")}${date("modified")}</cp:coreProperties>`
    .text;
}

function titleOf({ title, subtitle, dateLine }: ReportDocument): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { ...line, line: 660, before: 240, after: 120 },
      children: [new TextRun({ text: title, font: fonts.title, size: size.title })],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { ...line, after: 200 },
      children: [new TextRun({ text: `${subtitle}　${dateLine}`, font: fonts.second, size: size.note })],
    }),
  ];
}

function header({ watermark }: ReportDocument): Header {
  return new Header({
    children:
      watermark === null
        ? [new Paragraph({ children: [] })]
        : [
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              children: [
                new TextRun({ text: watermark, font: fonts.first, size: size.note, color: "B8430F" }),
              ],
            }),
          ],
  });
}

/** 四号 "— 1 —", outside: right on odd pages, left on even ones, an empty character from the edge. */
function footer(alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: alignment === AlignmentType.RIGHT ? { right: 280 } : { left: 280 },
        children: [
          new TextRun({ children: ["— ", PageNumber.CURRENT, " —"], font: fonts.page, size: size.page }),
        ],
      }),
    ],
  });
}

function drawn(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [heading(block.level, block.text)];
    case "text":
      return [block.tone === "note" ? note(block.text) : body(block.text)];
    case "figures":
      return [
        table({
          kind: "table",
          columns: block.items.map((item) => ({ label: item.label, align: "center", weight: 1 })),
          rows: [block.items.map((item) => `${item.value}\n${item.detail}`)],
        }),
        gap(),
      ];
    case "table":
      return [table(block), gap()];
    case "picture":
      return picture(block);
    default:
      // The type area of the standard is small: a forced break would leave half a page empty.
      return [];
  }
}

function heading(level: 1 | 2 | 3, text: Said): Paragraph {
  const font = level === 1 ? fonts.first : level === 2 ? fonts.second : fonts.body;
  return new Paragraph({
    heading: level === 1 ? "Heading1" : level === 2 ? "Heading2" : "Heading3",
    keepNext: true,
    spacing: { ...line, before: level === 1 ? 160 : 80 },
    indent: { firstLine: size.body * 20 },
    children: runs(text, { font, size: size.body, color: "000000", bold: level === 3, italics: false }),
  });
}

function body(text: Said): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    spacing: line,
    indent: { firstLine: size.body * 20 },
    children: runs(text, {}),
  });
}

function note(text: Said): Paragraph {
  return new Paragraph({
    spacing: { line: 380, lineRule: LineRuleType.EXACT, after: 60 },
    children: runs(text, { size: size.note, font: fonts.second }),
  });
}

function runs(said: Said, looks: IRunOptions): (TextRun | ExternalHyperlink)[] {
  if (typeof said === "string") return [new TextRun({ ...looks, text: said })];
  const run = new TextRun({ ...looks, text: said.text, color: "0B6B69", underline: {} });
  return [new ExternalHyperlink({ link: said.href, children: [run] })];
}

function gap(): Paragraph {
  return new Paragraph({ spacing: { line: 200, lineRule: LineRuleType.EXACT }, children: [] });
}

function table({ columns, rows }: TableBlock): Table {
  const total = columns.reduce((sum, column) => sum + column.weight, 0);
  const widths = columns.map((column) => Math.floor((column.weight / total) * typeWidth));
  return new Table({
    width: { size: typeWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: "fixed",
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, index) => cell(column.label, column, widths[index] ?? 0, true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: row.map((text, index) => cell(text, columns[index], widths[index] ?? 0, false)),
          }),
      ),
    ],
  });
}

const edge = { style: BorderStyle.SINGLE, size: 4, color: "8894A0" } as const;

function cell(said: Said, column: Column | undefined, width: number, head: boolean): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 30, bottom: 30, left: 60, right: 60 },
    borders: { top: edge, bottom: edge, left: edge, right: edge },
    ...(head ? { shading: { type: ShadingType.CLEAR, fill: "EDF0F2", color: "auto" } } : {}),
    children: textOf(said)
      .split("\n")
      .map(
        (each) =>
          new Paragraph({
            alignment: alignments[column?.align ?? "left"],
            children: runs(typeof said === "string" ? each : { ...said, text: each }, {
              size: size.table,
              bold: head,
              font: head ? fonts.first : fonts.body,
            }),
          }),
      ),
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

function picture(block: PictureBlock): Paragraph[] {
  const height = Math.round((block.height / block.width) * typeWidthPixels);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [
        new ImageRun({
          type: "png",
          data: pngOf(block.svg, 1_400),
          transformation: { width: typeWidthPixels, height },
          altText: { name: block.name, title: block.caption, description: block.alt },
        }),
      ],
    }),
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: 160 },
      children: [new TextRun({ text: block.caption, size: size.note, font: fonts.second })],
    }),
  ];
}
