import type { JsonNode, Member } from "../json/json-node.ts";
import type { Lines, Words } from "../source.ts";
import { TIERS } from "../text-plan.ts";
import { alarmsOf, type Draft, type DraftPhase } from "./draft.ts";
import { isPhaseLabel, isPhaseName, isTier, plainLabel, type Role, roleOf } from "./labels.ts";

type ObjectNode = JsonNode & { readonly kind: "object" };

/** Puts one JSON value into the draft: phases, rows of tiers, monitors, whatever keys its writer chose. */
export function placeJson(lines: Lines, node: JsonNode, draft: Draft): void {
  new Placer(lines, draft).root(node, "");
}

class Placer {
  readonly #lines: Lines;
  readonly #draft: Draft;

  constructor(lines: Lines, draft: Draft) {
    this.#lines = lines;
    this.#draft = draft;
  }

  root(node: JsonNode, pointer: string): void {
    if (node.kind === "array") this.#list(node.items, pointer, null, "");
    else if (node.kind === "object") for (const member of node.members) this.#member(member, pointer);
    else this.#unplaced(node, pointer);
  }

  #member({ key, value }: Member, above: string): void {
    const pointer = `${above}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    const role = roleOf(key);
    if (value.kind === "object" && isPhase(key, value)) this.#phase(key, value, pointer);
    else if (value.kind === "object" && role !== "operations" && isMonitor(value)) this.#monitor(key, value, pointer);
    else if (
      value.kind === "string" &&
      /^(?:rollback|(?:kill|halt|off|stop|emergency) switch)$/.test(plainLabel(key)) &&
      !/[<>≤≥]|\b(?:if|when)\b/.test(value.text)
    )
      this.#draft.operations.push({ label: this.#label(key, value, pointer), words: this.#words(value, pointer) });
    else if (
      value.kind === "object" &&
      MECHANISM.test(plainLabel(key)) &&
      !this.#texts(value, pointer).some(isCompared)
    )
      this.#operations(value, pointer, key);
    else if (isTier(role) && isRules(value)) this.#rows(value, pointer, role, key);
    else if (value.kind === "object" && role === "operations") this.#operations(value, pointer, key);
    else if (value.kind === "array") this.#list(value.items, pointer, role, key);
    else if (value.kind === "object") for (const member of value.members) this.#member(member, pointer);
    else if (role === "operations")
      this.#draft.operations.push({ label: this.#label(key, value, pointer), words: this.#words(value, pointer) });
    else this.#unplaced(value, pointer);
  }

  #list(items: readonly JsonNode[], pointer: string, role: Role | null, key: string): void {
    items.forEach((item, n) => {
      const at = `${pointer}/${n}`;
      if (item.kind !== "object") {
        if (isTier(role))
          this.#draft.criteria.push({ tier: role, from: "table", phase: null, words: this.#words(item, at) });
        else this.#unplaced(item, at);
        return;
      }
      const roles = rolesOf(item);
      const named = textOf(item, ["name", "phase"]);
      if (roles.has("metric") && TIERS.some((tier) => roles.has(tier)) && !roles.has("threshold"))
        this.#tierRow(item, at);
      else if (roles.has("threshold") && (isTier(role) || roles.has("tier")))
        this.#row(item, at, isTier(role) ? role : null);
      else if (isMonitor(item)) this.#monitor(named?.text ?? key, item, at);
      else if (named !== null && (roles.has("cohort") || roles.has("traffic") || roles.has("promote")))
        this.#phase(named.text, item, at);
      else this.root(item, at);
    });
  }

  #phase(key: string, node: ObjectNode, pointer: string): void {
    const named = node.members.find(
      (member) => member.value.kind === "string" && ["name", "phase"].includes(roleOf(member.key) ?? ""),
    );
    const name =
      named?.value.kind === "string"
        ? this.#words(named.value, `${pointer}/${named.key}`)
        : this.#label(key, node, pointer);
    const index = this.#draft.phase(name);
    const phase = this.#draft.phases[index];
    if (phase === undefined) return;
    for (const member of node.members)
      if (member !== named) this.#fact(phase, index, member, `${pointer}/${member.key}`);
  }

  /** One key of a phase. An object that tells of several things, {"audience": {"share": ..., "keep_out": ...}}, is read key by key. */
  #fact(phase: DraftPhase, index: number, { key, value }: Member, at: string, above: Role | null = null): void {
    const role = roleOf(key) ?? above;
    if (isTier(role)) this.#criteria(value, at, role, index);
    else if (value.kind === "object" && isPeriod(value)) this.#fill(phase, "weeks", this.#period(value, at));
    else if (value.kind === "object" && value.members.some((member) => isFact(roleOf(member.key))))
      for (const member of value.members) this.#fact(phase, index, member, `${at}/${member.key}`, role);
    else if (isFact(role)) this.#fill(phase, role, withUnit(key, this.#joined(value, at)));
    else if (APPROVES.test(plainLabel(key))) {
      // Who signs is told by the key, and by an empty list too.
      const { text, at: place } = this.#joined(value, at);
      if (text !== "") phase.notes.push({ text: `${plainLabel(key)}: ${text}`, at: place });
    } else if (role !== "phase" || value.kind !== "other") phase.notes.push(...this.#texts(value, at));
  }

  #fill(phase: DraftPhase, role: Fact, words: Words): void {
    if (phase[role] === null) phase[role] = words;
    else if (role === "traffic")
      phase.traffic = {
        ...words,
        text: `${phase.traffic?.text ?? ""} (${words.text})`,
        at: phase.traffic?.at ?? words.at,
      };
    else phase.notes.push(words);
  }

  /** {"from": "2027-03-01", "to": "2027-03-14"} */
  #period(node: ObjectNode, pointer: string): Words {
    const texts = node.members.map(({ value }) =>
      value.kind === "string" || value.kind === "other" ? value.text : "",
    );
    const [from = "", to = ""] = texts;
    return {
      text: `${from} – ${/\d/.test(to) ? to : ""}`.trim(),
      at: this.#lines.place(node.start, node.end, pointer),
    };
  }

  /** A text, a list of texts, or rows: the criteria of one tier in one phase. */
  #criteria(
    node: JsonNode,
    pointer: string,
    tier: "promote" | "investigate" | "pause" | "kill",
    phase: number | null,
    label: Words | null = null,
  ): void {
    if (node.kind === "array") {
      for (const [n, item] of node.items.entries()) this.#criteria(item, `${pointer}/${n}`, tier, phase, label);
    } else if (node.kind === "object") {
      if (rolesOf(node).has("threshold")) this.#row(node, pointer, tier, phase);
      else
        for (const { key, value } of node.members) {
          const at = `${pointer}/${key}`;
          // {"answer_quality": ">= 94%"}: the key names what is measured.
          const isMetric = value.kind === "string" && roleOf(key) === null && isLimitAlone(value.text);
          this.#criteria(value, at, tier, phase, isMetric ? this.#label(key, value, at) : null);
        }
    } else {
      const words = this.#words(node, pointer);
      this.#draft.criteria.push({ tier, from: phase === null ? "table" : "phase", phase, words, label });
    }
  }

  #rows(node: JsonNode, pointer: string, tier: "promote" | "investigate" | "pause" | "kill", key: string): void {
    if (node.kind === "array") this.#list(node.items, pointer, tier, key);
    else this.#criteria(node, pointer, tier, null);
  }

  /** One metric with a key for each tier: {"metric": "Leakage", "pause": "> 3.5%", "kill": "> 5%"}. */
  #tierRow(node: ObjectNode, pointer: string): void {
    const at = (role: Role) => {
      const member = node.members.find(({ key }) => roleOf(key) === role);
      return member ? this.#joined(member.value, `${pointer}/${member.key}`) : null;
    };
    const row = {
      label: at("metric"),
      timeframe: withSample(node, at("timeframe")),
      action: at("action"),
      owner: at("owner"),
    };
    for (const tier of TIERS) {
      const words = at(tier);
      if (words !== null && words.text !== "")
        this.#draft.criteria.push({ tier, from: "table", phase: null, words, ...row });
    }
  }

  #row(
    node: ObjectNode,
    pointer: string,
    tier: "promote" | "investigate" | "pause" | "kill" | null,
    phase: number | null = null,
  ): void {
    const at = (role: Role) => {
      const member = node.members.find(({ key }) => roleOf(key) === role);
      return member ? this.#joined(member.value, `${pointer}/${member.key}`) : null;
    };
    const threshold = at("threshold");
    const told = at("tier");
    const named = told === null ? null : roleOf(told.text);
    const own = tier ?? (isTier(named) ? named : null);
    if (threshold === null || own === null) {
      this.#unplaced(node, pointer);
      return;
    }
    const label = at("metric") ?? at("name");
    const asked = node.members.find(({ key }) => plainLabel(key) === "who");
    const who = asked ? this.#joined(asked.value, `${pointer}/${asked.key}`) : null;
    const within = node.members.find(({ key }) => DEADLINE.test(plainLabel(key)));
    const window = at("timeframe");
    const deadline = within ? this.#joined(within.value, `${pointer}/${within.key}`) : null;
    const row = {
      label,
      timeframe: withDeadline(withSample(node, window ?? at("cadence"), threshold), deadline),
      // {"who": ..., "what": "switch it off"}
      action: at("action") ?? at("definition"),
      owner: filled(at("owner")) ?? filled(who),
      sample: at("sample"),
      reentry: filled(at("reentry")),
    };
    this.#draft.criteria.push({ tier: own, from: "table", phase, words: threshold, ...row });
  }

  #monitor(key: string, node: ObjectNode, pointer: string): void {
    const at = (role: Role) => {
      const member = node.members.find((one) => roleOf(one.key) === role);
      return member ? this.#joined(member.value, `${pointer}/${member.key}`) : null;
    };
    const name = at("metric") ?? at("name") ?? this.#label(key, node, pointer);
    const action = at("action");
    const owner = at("owner");
    const parts = { definition: at("definition"), dataSource: at("dataSource"), cadence: at("cadence"), owner, action };
    this.#draft.monitors.push({ name, ...parts });
    this.#draft.criteria.push(...alarmsOf(name, action, owner));
    const threshold = at("threshold");
    if (threshold !== null) this.#draft.operations.push({ label: name, words: threshold });
  }

  #operations(node: ObjectNode, pointer: string, key: string): void {
    for (const member of node.members) {
      const at = `${pointer}/${member.key}`;
      for (const words of this.#texts(member.value, at))
        this.#draft.operations.push({ label: this.#label(member.key || key, member.value, at), words });
    }
  }

  #unplaced(node: JsonNode, pointer: string): void {
    this.#draft.unplaced.push(...this.#texts(node, pointer));
  }

  #texts(node: JsonNode, pointer: string): Words[] {
    if (node.kind === "array") return node.items.flatMap((item, n) => this.#texts(item, `${pointer}/${n}`));
    if (node.kind === "object")
      return node.members.flatMap(({ key, value }) => this.#texts(value, `${pointer}/${key}`));
    return [this.#words(node, pointer)];
  }

  #joined(node: JsonNode, pointer: string): Words {
    const texts = this.#texts(node, pointer);
    const [first] = texts;
    if (first && texts.length === 1) return first;
    return { text: texts.map(({ text }) => text).join("; "), at: this.#lines.place(node.start, node.end, pointer) };
  }

  #words(node: JsonNode, pointer: string): Words {
    const text = node.kind === "string" || node.kind === "other" ? node.text : "";
    return { text: text.trim(), at: this.#lines.place(node.start, node.end, pointer) };
  }

  #label(key: string, node: JsonNode, pointer: string): Words {
    return { text: key.replaceAll("_", " "), at: this.#lines.place(node.start, node.end, pointer) };
  }
}

/** How one goes back, and not when: "rollback": {"mechanism": ..., "tested": ...}. */
const MECHANISM = /^(?:roll ?back(?: plan| procedure| mechanism)?|(?:kill|halt|off|stop|emergency) switch)$/;

function isCompared({ text }: { readonly text: string }): boolean {
  return /[<>≤≥]|\b(?:if|when)\b/.test(text);
}

/** What a phase is told by. */
type Fact = "cohort" | "traffic" | "duration" | "weeks" | "exclusions";

function isFact(role: Role | null): role is Fact {
  return role === "cohort" || role === "traffic" || role === "duration" || role === "weeks" || role === "exclusions";
}

const APPROVES = /\b(?:approv\w+|sign(?:s|ed)?(?: ?off)?|go decision|decided|decision|decider|authori[sz]\w+)\b/;

function isPeriod({ members }: ObjectNode): boolean {
  return (
    members.length === 2 &&
    /^(?:from|start|begin)/i.test(members[0]?.key ?? "") &&
    /^(?:to|end|until)/i.test(members[1]?.key ?? "")
  );
}

/** ">= 94% in a review of 350", "100% of 40 messages": a limit without the name of what is measured. */
function isLimitAlone(text: string): boolean {
  return /^\s*(?:[<>≤≥=±]|at (?:least|most)\b|(?:below|above|under|over|within|no more than|less than|more than)\b|\d)/i.test(
    text,
  );
}

function filled(words: Words | null): Words | null {
  return words === null || words.text === "" ? null : words;
}

const DEADLINE = /^(?:within|deadline|time (?:to|limit)(?: \w+)?|(?:act|respond|react|stop)s? within|how fast|sla)$/;

/** "Over 10 minutes", and acted upon "within 5 minutes". */
function withDeadline(window: Words | null, deadline: Words | null): Words | null {
  if (deadline === null || deadline === window || window?.text === deadline.text || !/\d/.test(deadline.text))
    return window;
  return {
    text: [window?.text, `within ${deadline.text.replace(/^within /i, "")}`].filter(Boolean).join(", "),
    at: (window ?? deadline).at,
  };
}

/** A bare number has its unit in its key: "exposurePct": 8, "headcount": 640. */
function withUnit(key: string, words: Words): Words {
  const plain = plainLabel(key);
  if (/^weeks?$/.test(plain) && /^\d/.test(words.text)) return { ...words, text: `weeks ${words.text}` };
  if (!/^\d[\d.,]*$/.test(words.text)) return words;
  if (/%|\bpct\b|percent|\bshare\b|exposure|traffic|rollout/.test(plain)) return { ...words, text: `${words.text}%` };
  if (/\b(?:head ?count|people|users?|seats|size)\b/.test(plain)) return { ...words, text: `${words.text} people` };
  return words;
}

/** "min_sample": 300 beside a limit is the number of units that it is read on. */
function withSample(node: ObjectNode, timeframe: Words | null, beside: Words | null = null): Words | null {
  const member = node.members.find(({ key }) =>
    /^(?:min(?:imum)? )?(?:sample(?: size)?|n|units)$/.test(plainLabel(key)),
  );
  const size =
    member?.value.kind === "other" || member?.value.kind === "string"
      ? /\d[\d,]*/.exec(member.value.text)?.[0]
      : undefined;
  const at = (timeframe ?? beside)?.at;
  if (size === undefined || at === undefined) return timeframe;
  return { text: [timeframe?.text, `on at least ${size} units`].filter(Boolean).join(", "), at };
}

function rolesOf(node: ObjectNode): ReadonlySet<Role | null> {
  return new Set(node.members.map(({ key }) => roleOf(key)));
}

function isPhase(key: string, node: ObjectNode): boolean {
  const roles = rolesOf(node);
  const said = ["cohort", "traffic", "duration", "promote", "weeks"].filter((role) => roles.has(role as Role)).length;
  return said >= 2 ? isPhaseName(key) || roles.has("name") || said >= 3 : isPhaseLabel(key) && said >= 1;
}

function isMonitor(node: ObjectNode): boolean {
  const roles = rolesOf(node);
  const said = ["definition", "dataSource", "cadence"].filter((role) => roles.has(role as Role)).length;
  return said >= 2 || (said >= 1 && (roles.has("owner") || roles.has("action")));
}

function isRules(node: JsonNode): boolean {
  return node.kind === "array" || node.kind === "string" || node.kind === "object";
}

function textOf(node: ObjectNode, roles: readonly string[]): { text: string } | null {
  const member = node.members.find(
    ({ key, value }) => value.kind === "string" && roles.includes(roleOf(key) ?? plainLabel(key)),
  );
  return member?.value.kind === "string" ? { text: member.value.text } : null;
}
