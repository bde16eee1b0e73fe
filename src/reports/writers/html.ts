import { writeFile } from "node:fs/promises";
import { pngOf } from "../charts/picture.ts";
import type { Block, Column, PictureBlock, ReportDocument, Said, TableBlock } from "../document/blocks.ts";
import { html, type Html, raw } from "./html-text.ts";

const ink = "#18222C";
const ink2 = "#485563";
const hair = "#DFE4E8";
const gap = "#B8430F";
const accent = "#0B6B69";
const family = `'Microsoft YaHei','PingFang SC','Noto Sans SC','Noto Sans CJK SC',sans-serif`;
const pictureWidth = 680;

/**
 * Writes a document as one HTML file for the body of a mail: styles stand at the elements and pictures inside the file,
 * because mail programs drop style sheets and load nothing.
 */
export async function writeHtml(document: ReportDocument, file: string): Promise<void> {
  await writeFile(file, page(document).text, "utf8");
}

function page(document: ReportDocument): Html {
  return html`<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.title}</title>
</head>
<body style="margin:0;background:#F4F6F7">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse"><tr><td align="center" style="padding:16px 8px">
<table role="presentation" cellpadding="0" cellspacing="0" style="border-collapse:collapse;width:100%;max-width:760px;background:#FFFFFF;border:1px solid ${hair}"><tr><td style="padding:24px 32px;font-family:${raw(family)};font-size:14px;line-height:1.7;color:${ink}">
${document.watermark === null ? "" : html`<p style="margin:0 0 8px;text-align:right;font-size:12px;color:${gap}"><span style="border:1px solid ${gap};padding:1px 8px">${document.watermark}</span></p>`}
<h1 style="margin:0;font-size:22px;line-height:1.4;text-align:center">${document.title}</h1>
<p style="margin:4px 0 12px;text-align:center;font-size:13px;color:${ink2};border-bottom:2px solid ${accent};padding-bottom:10px">${document.subtitle}　${document.dateLine}</p>
${document.blocks.map(drawn)}
<p style="margin:24px 0 0;border-top:1px solid ${hair};padding-top:8px;font-size:11px;color:${ink2};word-break:break-all">${document.footer}<br>SHA-256 (JSON): ${document.sha256}</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`;
}

function drawn(block: Block): Html {
  switch (block.kind) {
    case "heading":
      return heading(block.level, block.text);
    case "text":
      return paragraph(block.text, block.tone);
    case "figures":
      return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="6" style="margin:8px -6px"><tr>${block.items.map(
        (item) =>
          html`<td style="border:1px solid ${hair};border-radius:4px;padding:8px 10px;vertical-align:top;width:${Math.floor(100 / block.items.length)}%"><div style="font-size:12px;color:${ink2}">${item.label}</div><div style="font-size:22px;font-weight:700;line-height:1.3;color:${item.grave ? gap : ink}">${item.value}</div><div style="font-size:11px;color:${ink2}">${item.detail}</div></td>`,
      )}</tr></table>
`;
    case "table":
      return table(block);
    case "picture":
      return picture(block);
    default:
      return html``;
  }
}

function heading(level: 1 | 2 | 3, text: Said): Html {
  if (level === 1)
    return html`<h2 style="margin:22px 0 6px;font-size:17px;color:${accent}">${said(text)}</h2>
`;
  return html`<h3 style="margin:16px 0 6px;font-size:15px">${said(text)}</h3>
`;
}

function paragraph(text: Said, tone: "plain" | "note" | "warning"): Html {
  const looks = {
    plain: "margin:0 0 8px",
    note: `margin:0 0 8px;font-size:12px;color:${ink2}`,
    warning: `margin:0 0 8px;padding:8px 12px;border-left:3px solid ${gap};background:#FBE9DF`,
  };
  return html`<p style="${raw(looks[tone])}">${said(text)}</p>
`;
}

function table({ columns, rows }: TableBlock): Html {
  const total = columns.reduce((sum, column) => sum + column.weight, 0);
  const cell = (text: Said, column: Column | undefined): Html =>
    html`<td style="padding:4px 6px;border-bottom:1px solid ${hair};text-align:${column?.align ?? "left"};vertical-align:middle">${said(text)}</td>`;
  return html`<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:6px 0 14px;font-size:12px;line-height:1.45;border-top:2px solid ${ink}">
<thead><tr>${columns.map(
    (column) =>
      html`<th scope="col" style="padding:5px 6px;background:#EDF0F2;text-align:${column.align};font-weight:700;width:${Math.round((column.weight / total) * 100)}%">${lines(column.label)}</th>`,
  )}</tr></thead>
<tbody>
${rows.map(
  (row) => html`<tr>${row.map((text, index) => cell(text, columns[index]))}</tr>
`,
)}</tbody>
</table>
`;
}

function picture(block: PictureBlock): Html {
  const data = pngOf(block.svg, pictureWidth * 2).toString("base64");
  return html`<p style="margin:10px 0;text-align:center"><img src="data:image/png;base64,${raw(data)}" width="${pictureWidth}" alt="${block.alt}" style="width:100%;max-width:${pictureWidth}px;height:auto"><br><span style="font-size:12px;color:${ink2}">${block.caption}</span></p>
`;
}

function said(text: Said): Html {
  if (typeof text === "string") return lines(text);
  return html`<a href="${text.href}" style="color:${accent}">${lines(text.text)}</a>`;
}

function lines(text: string): Html {
  return html`${text.split("\n").map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}`;
}
