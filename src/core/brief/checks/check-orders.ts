import { BRIEF_FIELDS } from "../../shared/brief-fields.ts";
import type { Finding } from "../../shared/finding.ts";
import type { Fields } from "../text/fields.ts";
import { checkFindings } from "./findings.ts";

/**
 * Words addressed to whoever reads the brief, not said about the feature. Nothing that reads a brief follows any text;
 * a person should know all the same that somebody tried.
 */
const ORDERS: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip)(?: about)?(?: all| any| every| everything)?(?: of)?(?: the| your| my| these| those)? (?:above|previous|prior|preceding|earlier|foregoing|instructions|rules above|system prompt|prompt above|guardrails)\b/gi,
  /\b(?:ignore|disregard|forget) (?:everything|all|anything)\b[^.\n]{0,30}\b(?:above|before|said|told|instructions)\b/gi,
  /\b(?:do not|don't|never) (?:follow|obey|apply) (?:the|your|any|these) (?:above|previous|prior|rules|instructions|guidelines|system)\b/gi,
  /(?:^|[\n.:;!?] ?)you are (?:now )?(?:a|an|the|chatgpt|claude|dan|gpt|no longer)\b/gi,
  /\byou are now\b/gi,
  /\b(?:act|behave|respond|answer|reply) as (?:if you (?:are|were)|an? (?:ai|assistant|unrestricted|different|expert|llm|language model))\b/gi,
  /\b(?:pretend|imagine) (?:that )?you(?:'re| are)\b/gi,
  /\b(?:set|change|make|turn|lower|raise) (?:every|all|any|each)(?: of)?(?: the)? (?:threshold|gate|limit|criteri|target|kill|metric)\w*\b[^.\n]{0,20}\b(?:to|=|off|zero|0)\b/gi,
  /\b(?:reveal|print|show|repeat|output|leak|tell me)(?: me)?(?: the| your)? (?:system prompt|hidden prompt|initial instructions|instructions above|instructions verbatim|secret instructions)\b/gi,
  /(?:^|\n|[.;] ?)(?:system|assistant|developer)(?: message| prompt)? ?: /gi,
  /<\|(?:im_start|im_end|system|user|assistant|endoftext)\|>|\[\/?INST\]|<<\/?SYS>>/gi,
  /\b(?:new|updated|real|important) instructions? ?(?::|for (?:the |you|this )?(?:ai|model|assistant|reader|reviewer|planner|llm))/gi,
  /\b(?:note|message|attention|instruction) to (?:the |any )?(?:ai|model|llm|language model|assistant|reader|reviewer|planner|parser|generator|tool)s?\b/gi,
  /\b(?:dear|hey|hello|attention,?) (?:ai|model|llm|assistant|chatgpt|claude|gemini|gpt)\b/gi,
  /\b(?:output|return|respond with|reply with|print|write) (?:only|exactly|just) (?:the )?(?:word|json|text|string|following|plan)\b/gi,
  /\b(?:approve|pass|promote|mark) (?:this|the|every|all)(?: \w+)? (?:plan|gate|phase|rollout|gates|phases)\b[^.\n]{0,30}\b(?:automatically|without|regardless|no matter)\b/gi,
  /\bskip (?:all|every|the) (?:gates?|phases?|reviews?|checks?|shadow)\b/gi,
  /\b(?:jailbreak mode|developer mode|dan mode|god mode|sudo mode)\b/gi,
];

/** Findings for one field are few: what counts is that there is one. */
const MOST = 3;

export function checkOrders(fields: Fields): Finding[] {
  return BRIEF_FIELDS.flatMap((field) => {
    const { text, span } = fields[field];
    const found = new Map<number, number>();
    for (const pattern of ORDERS) {
      for (const match of text.matchAll(pattern)) {
        const lead = match[0].length - match[0].replace(/^[\s.:;!?]+/, "").length;
        found.set(match.index + lead, Math.max(found.get(match.index + lead) ?? 0, match.index + match[0].length));
        if (found.size >= MOST) break;
      }
    }
    return apart([...found].sort(([a], [b]) => a - b))
      .slice(0, MOST)
      .map(([start, end]) => checkFindings.ordersInText(span(start, end), text.slice(start, end)));
  });
}

/** Ranges that begin inside the one before are the same order. */
function apart(ranges: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  for (const range of ranges) if (range[0] >= (kept.at(-1)?.[1] ?? 0)) kept.push(range);
  return kept;
}
