import type { Finding } from "../../shared/finding.ts";
import type { Brief } from "../brief.ts";
import type { Fields } from "../text/fields.ts";
import { checkEmpty } from "./check-empty.ts";
import { checkLanguage } from "./check-language.ts";
import { checkHiddenCharacters, checkMarkup } from "./check-markup.ts";
import { checkOrders } from "./check-orders.ts";

/** All checks of a brief as such, before its facts are read. `fields` are the brief's canonical texts. */
export function checkBrief(brief: Brief, fields: Fields): Finding[] {
  return [
    ...checkEmpty(fields),
    ...checkLanguage(fields),
    ...checkOrders(fields),
    ...checkMarkup(fields),
    ...checkHiddenCharacters(brief),
  ];
}
