import { describe, expect, it } from "vitest";
import { ASSUMPTIONS } from "../../catalog/assumptions.ts";
import { setValues } from "./set-values.ts";

const codes = (...pairs: string[]) => setValues(pairs).findings.map(({ code }) => code);

describe("assumptions set by hand", () => {
  it("are taken by name, and nothing else is", () => {
    const { assumed, findings } = setValues(["unitsPerPersonPerWeek=12", " iccUser = .1 "]);
    expect(assumed).toEqual({ unitsPerPersonPerWeek: 12, iccUser: 0.1 });
    expect(findings).toEqual([]);
  });

  it("are refused under a name that is not in the list, with the nearest ones", () => {
    const [finding] = setValues(["unitPerPersonPerWeek=3"]).findings;
    expect(finding).toMatchObject({ code: "assumption-unknown", severity: "error" });
    expect(finding?.remedy).toContain("unitsPerPersonPerWeek");
    expect(codes("toString=1", "__proto__=1", "=1", "")).toEqual(Array(4).fill("assumption-unknown"));
  });

  it.each(["iccUser", "iccUser=", "iccUser=a lot", "iccUser=0x1", "iccUser=Infinity", "iccUser=NaN", "iccUser=0,1"])(
    "are refused when they are no number: %s",
    (pair) => {
      expect(codes(pair)).toEqual(["assumption-no-number"]);
    },
  );

  it("are refused outside of their range, and the range is said with its unit", () => {
    for (const { id, unit, range } of Object.values(ASSUMPTIONS)) {
      const { assumed, findings } = setValues([`${id}=${range.high * 10}`]);
      expect(assumed).toEqual({});
      expect(findings[0]?.code).toBe("assumption-out-of-range");
      expect(findings[0]?.remedy).toContain(unit);
      expect(codes(`${id}=${range.low}`), id).toEqual([]);
    }
  });

  it("are refused when set twice: nobody could say which holds", () => {
    expect(codes("iccUser=0.1", "iccUser=0.3")).toEqual(["assumption-set-twice"]);
  });
});
