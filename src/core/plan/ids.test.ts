import fc from "fast-check";
import { expect, test } from "vitest";
import { GateId, gateId, MetricId, PHASE_KINDS, PhaseId, phaseId, snakeCase, uniqueId } from "./ids.ts";

test("ids are made from names as the contract writes them", () => {
  expect(snakeCase("7-day feature retention")).toBe("7_day_feature_retention");
  expect(snakeCase("Durée moyenne")).toBe("duree_moyenne");
  expect(phaseId(2, "closed_beta")).toBe("phase2_closed_beta");
  expect(gateId("closed_beta", "acceptance_rate", "promote")).toBe("closed_beta.acceptance_rate.promote");
  expect(gateId("canary", "acceptance_rate", "promote", "iOS app")).toBe("canary.acceptance_rate.ios_app.promote");
});

test("any name gives valid ids", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...PHASE_KINDS), (name, kind) => {
      expect(snakeCase(name)).toMatch(/^[a-z0-9_]+$/);
      expect(MetricId.safeParse(snakeCase(name)).success).toBe(true);
      expect(GateId.safeParse(gateId(kind, name, "kill", name)).success).toBe(true);
      expect(PhaseId.safeParse(phaseId(6, kind)).success).toBe(true);
    }),
  );
});

test("an id that is taken gets the next free number", () => {
  expect(uniqueId("latency", new Set())).toBe("latency");
  expect(uniqueId("latency", new Set(["latency", "latency_2"]))).toBe("latency_3");
});
