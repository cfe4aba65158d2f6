import { automotiveIot } from "./automotive-iot.ts";
import { banking } from "./banking.ts";
import { developerTools } from "./developer-tools.ts";
import { eCommerce } from "./e-commerce.ts";
import { education } from "./education.ts";
import { gaming } from "./gaming.ts";
import { health } from "./health.ts";
import { hr } from "./hr.ts";
import type { IndustryRow } from "./industry-row.ts";
import { insurance } from "./insurance.ts";
import { kids } from "./kids.ts";
import { legal } from "./legal.ts";
import { logistics } from "./logistics.ts";
import { media } from "./media.ts";
import { productivity } from "./productivity.ts";
import { publicSector } from "./public-sector.ts";
import { telecom } from "./telecom.ts";
import { travel } from "./travel.ts";

/** Two may fit one brief: then the stricter freeze and all sign-offs hold. */
export const INDUSTRIES = {
  health,
  banking,
  insurance,
  education,
  "public-sector": publicSector,
  hr,
  legal,
  "e-commerce": eCommerce,
  media,
  gaming,
  telecom,
  "automotive-iot": automotiveIot,
  "developer-tools": developerTools,
  productivity,
  kids,
  travel,
  logistics,
} as const satisfies Record<string, IndustryRow>;

export type IndustryId = keyof typeof INDUSTRIES;
