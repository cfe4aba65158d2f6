import { describe, expect, it } from "vitest";
import type { JsonNode } from "./json-node.ts";
import { isYaml, parseYaml } from "./parse-yaml.ts";

const value = (node: JsonNode): unknown =>
  node.kind === "object"
    ? Object.fromEntries(node.members.map(({ key, value: child }) => [key, value(child)]))
    : node.kind === "array"
      ? node.items.map(value)
      : node.text;
const read = (text: string) => value(parseYaml(text, 0, text.length));

const OUTLINE = `plan:
  phases:
    - name: depot trial   # by lot
      traffic: 4%
      gates:
        - > 90% of scans right
        - wait < 2s: measured at the belt
    - name: all depots
      stop if: [scan errors > 3%, any lost parcel]
  watch:
  - {metric: scan errors, owner: "belt team, day"}
`;

describe("an outline of keys and dashes", () => {
  it("is read as one value, with what YAML would refuse", () => {
    expect(isYaml(OUTLINE)).toBe(true);
    expect(read(OUTLINE)).toEqual({
      plan: {
        phases: [
          { name: "depot trial", traffic: "4%", gates: ["> 90% of scans right", "wait < 2s: measured at the belt"] },
          { name: "all depots", "stop if": ["scan errors > 3%", "any lost parcel"] },
        ],
        watch: [{ metric: "scan errors", owner: "belt team, day" }],
      },
    });
  });

  it("keeps the place of each text", () => {
    const root = parseYaml(OUTLINE, 0, OUTLINE.length);
    const texts: string[] = [];
    const visit = (node: JsonNode): void => {
      if (node.kind === "object") for (const member of node.members) visit(member.value);
      else if (node.kind === "array") node.items.forEach(visit);
      else texts.push(`${OUTLINE.slice(node.start, node.end).replaceAll('"', "")}=${node.text}`);
    };
    visit(root);
    for (const text of texts) expect(text.split("=")[0]).toBe(text.split("=")[1]);
  });

  it.each([
    ["prose", "We start small.\nThen we grow: first 5%, then more.\nStop: if it breaks.\nOwner: Ann\nEnd.\nBye.\n"],
    ["Markdown bullets", "- Cohort: staff\n- Traffic: 5%\n- Gate: x > 3%\n- Kill: y > 2\n- Owner: A\n- Week: 1\n"],
    ["labels line by line", "Phase 1: staff\nPhase 2: 5%\nPhase 3: 20%\nPhase 4: all\nKill: any leak\nOwner: Bo\n"],
  ])("is not seen in %s", (_, text) => {
    expect(isYaml(text)).toBe(false);
  });

  it("of any depth and any signs is read without a throw", () => {
    const deep = Array.from({ length: 400 }, (_, n) => `${" ".repeat(n)}k${n}:`).join("\n");
    expect(() => read(deep)).not.toThrow();
    for (const text of ["", "- ", ":", "a:\n- - - b", "{", "[,]", "a: {b", "- {a: [}", "k: |\n  long\n  text"])
      expect(() => read(text)).not.toThrow();
  });
});
