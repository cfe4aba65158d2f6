import { describe, expect, it } from "vitest";
import { RegulationId } from "../../brief/facts.ts";
import { secondsOf } from "../../plan/duration.ts";
import { LegalLine, NotificationClock, Treatment } from "../../plan/regulation.ts";
import { findMetric } from "../metrics/find-metric.ts";
import { ROLES } from "../roles/roles.ts";
import { INTERNAL_CLOCK } from "./internal-clock.ts";
import { REGULATION_MONITORS } from "./monitors.ts";
import { PLACES } from "./places.ts";
import type { RegulationRow, StatutoryClock } from "./regulation-row.ts";
import { REGULATIONS } from "./regulations.ts";
import { LAW_SOURCES } from "./sources.ts";
import { TREATMENTS } from "./treatments.ts";

const rows = Object.values(REGULATIONS);
const statutory = ({ clocks }: RegulationRow): StatutoryClock[] => clocks.filter((one) => one.kind === "statutory");
const lengths = (clocks: readonly StatutoryClock[]): number[] =>
  clocks.flatMap(({ within }) => (within === null ? [] : [secondsOf(within)]));

describe("the regulations", () => {
  it("are those of the closed list, once each and under their own id", () => {
    expect(Object.keys(REGULATIONS)).toEqual(RegulationId.options);
    expect(rows.map(({ id }) => id)).toEqual(RegulationId.options);
  });

  it("are treated as the plan knows it", () => {
    expect(Object.keys(TREATMENTS).sort()).toEqual([...Treatment.options].sort());
    for (const { treatment } of rows) {
      expect(Treatment.options).toContain(treatment.byDefault);
      for (const one of treatment.cases) expect(Treatment.options).toContain(one.treatment);
    }
  });

  it("say what lifts an exclusion until a condition", () => {
    const silent = rows.filter(({ treatment, lifts }) => treatment.byDefault === "XU" && lifts.length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it("have proof, gates, a monitor, lines of law and a citation", () => {
    for (const row of rows) {
      for (const part of [row.proof, row.gates, row.monitors, row.lines])
        expect(part.length, row.id).toBeGreaterThan(0);
    }
  });

  it("are watched by metrics that exist", () => {
    const unknown = rows.flatMap(({ id, monitors }) =>
      monitors.filter((metric) => findMetric(metric) === null).map((metric) => `${id}: ${metric}`),
    );
    expect(unknown).toEqual([]);
  });

  it("use every monitor that was written for them", () => {
    const used = new Set(rows.flatMap(({ monitors }) => monitors));
    expect(REGULATION_MONITORS.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("have owners that exist and are not consulted beside", () => {
    for (const { owner, consulted } of rows) {
      expect(Object.keys(ROLES)).toEqual(expect.arrayContaining([owner, ...consulted]));
      expect(consulted).not.toContain(owner);
    }
  });

  it("never take consent as a gate", () => {
    const gates = rows.flatMap(({ gates }) => gates);
    expect(gates.filter((gate) => /(rate|share|per cent|%) .*consent|consent (rate|share)/i.test(gate))).toEqual([]);
  });
});

describe("the notification clocks", () => {
  it("have the shape of the plan's", () => {
    for (const row of rows) {
      for (const one of row.clocks) {
        if (one.kind === "contract")
          expect(
            NotificationClock.parse({ kind: one.kind, text: one.text, usually: one.usually, bound: null }),
          ).toBeDefined();
        else {
          const { within, time, to, trigger, citation, status, readOn } = one;
          const line = { text: `${one.time} to ${to}`, citation, status, readOn };
          expect(
            NotificationClock.parse({ kind: one.kind, within, time, to, trigger, bound: null, line }),
          ).toBeDefined();
        }
      }
    }
  });

  it("say for every role that the maker may have what it owes", () => {
    for (const { id, clocks, roleAssumed } of rows) {
      const roles = [roleAssumed.byDefault, ...Object.values(roleAssumed.byMarket)];
      for (const role of roles.filter((one) => one !== "not applicable"))
        expect(
          clocks.some(({ binds }) => binds === null || binds.includes(role)),
          `${id} ${role}`,
        ).toBe(true);
    }
  });

  it("keep the time out of whom is told", () => {
    for (const { to } of rows.flatMap(statutory)) expect(to).not.toMatch(/\b(?:within|days?|hours?)\b/);
  });

  it("run in order through the stages of one duty", () => {
    for (const id of ["DORA", "NIS2", "MDR", "EU-AI-Act", "LGPD", "APPI", "SEC", "FDA"] as const) {
      const stages = lengths(statutory(REGULATIONS[id]));
      expect(stages.length, id).toBeGreaterThan(1);
      expect([...stages].sort((a, b) => a - b)).toEqual(stages);
    }
  });

  it("stand in the order that the knowledge gives, shortest first", () => {
    const order = [
      "FedRAMP",
      "PIPL",
      "CJIS",
      "DORA",
      "NIS2",
      "GLBA",
      "MDR",
      "EU-AI-Act",
      "GDPR",
      "UK-GDPR",
      "DPDP",
    ] as const;
    const shortest = order.map((id) => Math.min(...lengths(statutory(REGULATIONS[id]))));
    expect([...shortest].sort((a, b) => a - b)).toEqual(shortest);
  });

  it("are said to be by contract where the law gives none", () => {
    const byContract = rows.filter(({ clocks }) => clocks[0].kind === "contract").map(({ id }) => id);
    expect(byContract).toEqual(
      expect.arrayContaining(["FERPA", "PCI-DSS", "SOC2", "ISO-27001", "SOX", "ADA", "BIPA", "EEOC"]),
    );
  });

  it("leave the maker time inside the shortest of them that are counted in days", () => {
    const inside = INTERNAL_CLOCK.map(({ after }) => secondsOf(after));
    expect([...inside].sort((a, b) => a - b)).toEqual(inside);
    expect(inside.at(-1)).toBeLessThan(secondsOf({ value: 72, unit: "hour" }));
  });
});

describe("the lines of law", () => {
  it("have the shape of the plan's", () => {
    for (const { text, citation, status, readOn } of rows.flatMap(({ lines }) => lines))
      expect(LegalLine.parse({ text, citation, status, readOn })).toBeDefined();
  });

  it("carry the day of reading where something was read, and none where nothing was", () => {
    for (const { status, readOn, source } of rows.flatMap(({ lines, clocks }) => [
      ...lines,
      ...clocks.filter((one) => one.kind === "statutory"),
    ])) {
      expect(readOn === null, source).toBe(status === "unverified" || status === "our default");
    }
  });

  it("use every source that was read", () => {
    const used = new Set(
      rows.flatMap(({ lines, clocks }) => [...lines, ...clocks].map((one) => ("source" in one ? one.source : ""))),
    );
    expect(Object.values(LAW_SOURCES).filter(({ source }) => !used.has(source))).toEqual([]);
  });
});

describe("the places", () => {
  it("name only laws of the closed list", () => {
    for (const { regulations } of PLACES)
      expect(RegulationId.options).toEqual(expect.arrayContaining([...regulations]));
  });
});
