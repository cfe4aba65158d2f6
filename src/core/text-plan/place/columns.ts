import { plainLabel, type Role, roleOf, tierOfAction } from "./labels.ts";
import { gateBetween } from "./phase-numbers.ts";

/** Of limits, "Who" is the one who acts, and of "Trigger | Threshold" the first names what is measured. */
export function columnRoles(labels: readonly string[]): (Role | null)[] {
  const roles = labels.map(columnRole);
  // "What | Source | Cadence | Owner": what is watched, without a head that says so.
  const told = ["dataSource", "cadence", "owner"].filter((role) => roles.includes(role as Role)).length;
  const [first] = roles;
  if (told >= 2 && (first === null || first === "definition") && !roles.includes("metric") && !roles.includes("name"))
    return ["metric", ...roles.slice(1)];
  const limits = roles.indexOf("threshold");
  if (limits === -1 && !roles.includes("metric")) return roles;
  const second = roles.indexOf("threshold", limits + 1);
  return roles.map((role, n) => {
    if (role === "cohort" && /^who\b/.test(plainLabel(labels[n] ?? "")) && !roles.includes("owner")) return "owner";
    if (n === limits && second !== -1 && !roles.includes("metric") && !roles.includes("name")) return "metric";
    return role;
  });
}

export function columnRole(label: string): Role | null {
  if (gateBetween(label) !== null) return "promote";
  if (/^(?:samples?(?: size)?|n|(?:least|min(?:imum)?) (?:n|sample(?: size)?|units))$/.test(plainLabel(label)))
    return "sample";
  // "Amber: hold, no new sites": what is done tells more than the colour.
  const [, colour = "", act = ""] = /^(amber|yellow|orange|red)\b\s*(?:[:(–-]\s*(.+))?$/i.exec(label) ?? [];
  if (colour !== "") return tierOfAction(act) ?? (/^red/i.test(colour) ? "kill" : "investigate");
  const role = roleOf(label);
  // "Stop and switch off" is told by what is done.
  if (role === null) return plainLabel(label).split(" ").length <= 6 ? stopOfHead(label) : null;
  if (role !== "operations") return role;
  return /roll ?back/.test(plainLabel(label)) ? "kill" : role;
}

function stopOfHead(label: string): "pause" | "kill" | null {
  const tier = tierOfAction(label);
  return tier === "pause" || tier === "kill" ? tier : null;
}
