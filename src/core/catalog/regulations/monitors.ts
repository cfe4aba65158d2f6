import type { MetricRow } from "../metrics/metric-row.ts";
import { FINANCE_MONITORS } from "./monitors-finance.ts";
import { PEOPLE_MONITORS } from "./monitors-people.ts";
import { PRIVACY_MONITORS } from "./monitors-privacy.ts";
import { SECURITY_MONITORS } from "./monitors-security.ts";

/** What laws ask to be watched beyond the monitors of hazards and those that every plan has. */
export const REGULATION_MONITORS: readonly MetricRow[] = [
  ...PRIVACY_MONITORS,
  ...SECURITY_MONITORS,
  ...FINANCE_MONITORS,
  ...PEOPLE_MONITORS,
];
