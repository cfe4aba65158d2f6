import type { Severity } from "../../shared/finding.ts";
import type { Place } from "../../text-plan/source.ts";
import { ruleOf } from "../lint-plan.ts";
import { type TextFinding, textRuleOf } from "../text/lint-text-plan.ts";
import type { LintReport } from "./report.ts";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** A report as code hosts and editors read it: SARIF 2.1.0 (OASIS Standard, 27 March 2020). */
export function sarifReport({ findings }: LintReport, version: string): unknown {
  const codes = [...new Set(findings.map(({ code }) => code))];
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "rampwright", version, rules: codes.map((code) => ruleObject(code, findings)) } },
        columnKind: "utf16CodeUnits",
        results: findings.map((finding) => resultObject(finding, codes.indexOf(finding.code))),
      },
    ],
  };
}

function ruleObject(code: string, findings: readonly TextFinding[]): unknown {
  const meta = ruleOf(code)?.meta ?? textRuleOf(code)?.meta;
  const severity = findings.find((one) => one.code === code)?.severity ?? "warning";
  return {
    id: code,
    ...(meta && {
      shortDescription: { text: meta.what },
      fullDescription: { text: meta.why },
      help: { text: meta.todo },
    }),
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

function resultObject({ code, severity, message, remedy, places, fixes }: TextFinding, ruleIndex: number): unknown {
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: `${message} ${remedy}` },
    locations: places.slice(0, 1).map(({ at }) => location(at)),
    ...(places.length > 1 && {
      relatedLocations: places.slice(1).map(({ at }, id) => ({ id: id + 1, ...location(at) })),
    }),
    ...(fixes.length > 0 && {
      fixes: fixes.map(({ words, by }) => ({
        description: { text: `Write "${by}".` },
        artifactChanges: [
          {
            artifactLocation: artifact(words.at),
            replacements: [{ deletedRegion: region(words.at), insertedContent: { text: by } }],
          },
        ],
      })),
    }),
  };
}

function location(at: Place) {
  return {
    physicalLocation: { artifactLocation: artifact(at), region: region(at) },
    ...(at.pointer ? { logicalLocations: [{ fullyQualifiedName: at.pointer }] } : {}),
  };
}

function artifact({ source }: Place) {
  return { uri: source === "-" ? "stdin" : encodeURI(source.replaceAll("\\", "/")) };
}

function region({ line, column, start, end }: Place) {
  return { startLine: line, startColumn: column, charOffset: start, charLength: Math.max(0, end - start) };
}
