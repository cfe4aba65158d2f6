import type { Plan } from "../../plan/plan.ts";
import { type Block, type Rich, type Run, runsOf, type Table, type Timeline } from "../report/blocks.ts";
import { reportOf } from "../report/report.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** The whole plan as one Markdown document (CommonMark with tables). Nobody's words in it become markup. */
export function planMarkdown(plan: Plan): string {
  const { title, blocks } = reportOf(plan);
  const parts = [`# ${escapeMarkdown(title)}`, ...blocks.filter(({ kind }) => kind !== "figures").map(blockText)];
  return `${parts.join("\n\n")}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${escapeMarkdown(block.text)}`;
    case "paragraph":
      return richText(block.text);
    case "list":
      return block.items.map((item) => `- ${block.marker === "box" ? "[ ] " : ""}${richText(item)}`).join("\n");
    case "table":
      return tableText(block);
    case "timeline":
      return timelineText(block);
    case "figures":
      return "";
    case "page-break":
      return "---";
  }
}

function tableText({ columns, rows }: Table): string {
  const lines = [
    columns.map(({ title }) => escapeMarkdown(title)),
    columns.map(() => "---"),
    ...rows.map((cells) => cells.map(richText)),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** "□■■■□□": one sign a week. */
function timelineText({ weeks, bars }: Timeline): string {
  const drawn = bars.map(({ label, first, last }) => {
    const signs = Array.from({ length: weeks }, (_, at) => (at + 1 >= first && at + 1 <= last ? "■" : "□"));
    return `| ${escapeMarkdown(label)} | ${signs.join("")} |`;
  });
  return [`| Phase | Weeks 1 to ${weeks} |`, "| --- | --- |", ...drawn].join("\n");
}

function richText(rich: Rich): string {
  const runs = runsOf(rich);
  if (runs.length === 1 && runs[0]?.style === "plain") return escapeMarkdown(runs[0].text);
  return runs
    .map((run) => runText(run))
    .join("")
    .trim();
}

function runText({ text, style }: Run): string {
  const [before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/s.exec(text)?.slice(1) ?? [];
  const escaped = escapeMarkdown(inner);
  const blank = (space: string) => (space === "" ? "" : " ");
  const marked = escaped === "" || style === "plain" ? escaped : MARKED[style](escaped);
  return `${blank(before)}${marked}${blank(after)}`;
}

const MARKED: Readonly<Record<Exclude<Run["style"], "plain">, (escaped: string) => string>> = {
  strong: (escaped) => `**${escaped}**`,
  // Ids and hashes: HTML, since a backslash is no escape inside backticks.
  code: (escaped) => `<code>${escaped}</code>`,
  quoted: (escaped) => `“${escaped}”`,
};
