import { describe, expect, it } from "vitest";
import { keptOutside } from "./kept-outside.ts";

function outside(text: string, name = "PCI DSS"): boolean {
  const start = text.indexOf(name);
  return keptOutside(text, { start, end: start + name.length });
}

describe("a law that the feature stays outside of", () => {
  it("is told by what stands before or behind its name", () => {
    expect(outside("It can't take a payment, so it stays outside PCI DSS scope.")).toBe(true);
    expect(outside("The form is out of the scope of PCI DSS.")).toBe(true);
    expect(outside("We are not in PCI DSS scope")).toBe(true);
    expect(outside("PCI DSS is out of scope here")).toBe(true);
  });

  it("is no law that binds, and none of another sentence", () => {
    expect(outside("Card numbers must be kept safe under PCI DSS.")).toBe(false);
    expect(outside("Logs stay outside. PCI DSS applies to checkout.")).toBe(false);
    expect(outside("Outside the US, PCI DSS binds us too.")).toBe(false);
  });
});
