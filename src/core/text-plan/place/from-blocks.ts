import type { Block } from "../blocks/block.ts";
import type { Lines, Words } from "../source.ts";
import type { Tier } from "../text-plan.ts";
import { readDates } from "../words/dates.ts";
import { isPeople, readWeeks } from "../words/quantities.ts";
import { alarmsOf, type Draft, type DraftPhase, shortName } from "./draft.ts";
import { fieldOfRow, phasesOfRows } from "./fact-rows.ts";
import { placeJson } from "./from-json.ts";
import { hasWeeks, isPhaseLabel, isPhaseName, isTier, plainLabel, type Role, roleOf, tierOfAction } from "./labels.ts";
import { atCount, matrixCriteria } from "./matrix.ts";
import { gateBetween, ownNumber, phaseCalled } from "./phase-numbers.ts";
import { bySection } from "./section-table.ts";
import { inOneShape } from "./table-shape.ts";

/** What the words under a heading are about. */
interface Section {
  readonly level: number;
  readonly role: Role | "other" | null;
  readonly phase: number | null;
  readonly heading: Words | null;
  /** Whether a line begins it: then a blank line ends it. */
  readonly inOneLine?: boolean;
  /** Of the draft, when the section began. */
  readonly before: { readonly criteria: number; readonly monitors: number; readonly unplaced: number };
}

const NOWHERE: Section = {
  level: 0,
  role: null,
  phase: null,
  heading: null,
  before: { criteria: 0, monitors: 0, unplaced: 0 },
};
/** "Cohort: ...", "- Traffic – 5 %": a label of at most six words before a colon. */
const LABELLED = /^([^:：|]{1,60}?)\s*[:：]\s*(.*)$/s;

/** Puts the blocks of one document into the draft, in their order. */
export function placeBlocks(lines: Lines, blocks: readonly Block[], draft: Draft): void {
  const placer = new Placer(lines, draft, blocks);
  for (const block of blocks) placer.block(block);
  placer.close(0);
}

class Placer {
  readonly #lines: Lines;
  readonly #draft: Draft;
  readonly #numbered: boolean;
  /** Whether phases are told in one line each, by their weeks: "wk 2-3: 5% of agents. exit: ...". */
  readonly #byWeeks: boolean;
  #sections: Section[] = [];
  #lastLine = 0;
  #label: { readonly role: Role; readonly words: Words } | null = null;

  constructor(lines: Lines, draft: Draft, blocks: readonly Block[]) {
    this.#lines = lines;
    this.#draft = draft;
    this.#numbered = blocks.some((block) => block.kind === "heading" && isPhaseLabel(block.words.text));
    this.#byWeeks =
      !blocks.some(
        ({ kind, ...block }) =>
          kind === "heading" && "words" in block && (isPhaseName(block.words.text) || hasWeeks(block.words.text)),
      ) &&
      blocks.filter(
        (block) =>
          "words" in block && WEEK_LINE.test(block.words.text) && /\d\s*%|\bexit|\bgates?\b/i.test(block.words.text),
      ).length >= 2;
  }

  block(block: Block): void {
    if (block.kind === "json") {
      this.#label = null;
      placeJson(this.#lines, block.node, this.#draft);
    } else if (block.kind === "table") {
      for (const { heading, grid } of bySection(block) ?? [{ heading: null, grid: block }]) {
        if (heading !== null) this.#heading(1, heading);
        const { header, rows } = inOneShape(grid);
        this.#table(header, rows);
      }
    } else if (block.kind === "heading") this.#heading(block.level, block.words);
    else {
      if (this.#section.inOneLine && block.kind === "paragraph" && block.words.at.line > this.#lastLine + 1) {
        this.#sections.pop();
        this.#label = null;
      }
      this.#line(block.words, block.kind === "item");
      this.#lastLine = block.words.at.line;
    }
  }

  get #soFar(): Section["before"] {
    const { criteria, monitors, unplaced } = this.#draft;
    return { criteria: criteria.length, monitors: monitors.length, unplaced: unplaced.length };
  }

  get #section(): Section {
    return this.#sections.at(-1) ?? NOWHERE;
  }

  #heading(level: number, words: Words): void {
    this.#label = null;
    this.close(level);
    const phase = this.#phaseOfHeading(words);
    const above = this.#section;
    const before = this.#soFar;
    if (phase !== null) this.#sections.push({ level, role: "phase", phase, heading: words, before });
    else {
      const role = headingRole(words.text, above.phase);
      this.#sections.push({ level, role, phase: above.phase, heading: words, before });
    }
  }

  /** Ends the sections of this level and below, and notes those in which nothing was read. */
  close(level: number): void {
    for (let section = this.#sections.at(-1); section !== undefined; section = this.#sections.at(-1)) {
      if (section.level < level) return;
      this.#sections.pop();
      const { role, heading, before } = section;
      const about = role === "monitoring" ? "monitoring" : role === "promote" ? "gates" : isTier(role) ? "stops" : null;
      if (about === null || heading === null) continue;
      const now = this.#soFar;
      const read = now.criteria - before.criteria + (about === "monitoring" ? now.monitors - before.monitors : 0);
      const lost = now.unplaced - before.unplaced;
      if (read === 0 || lost > read) this.#draft.unread.push({ about, words: heading, read, lost });
    }
  }

  /** The phase that a heading begins, or comes back to. */
  #phaseOfHeading(words: Words): number | null {
    const isTierOrMonitor =
      !isPhaseLabel(words.text) && !hasWeeks(words.text) && roleOf(shortName(words.text)) !== null;
    const names = this.#numbered ? isPhaseLabel(words.text) : isPhaseName(words.text) && !isTierOrMonitor;
    if (!names) return this.#known(words.text);
    return this.#known(words.text) ?? this.#draft.phase(words);
  }

  #known(text: string): number | null {
    const short = plainLabel(shortName(text));
    const names = this.#draft.phases.map(({ name }) => plainLabel(shortName(name.text)));
    const same = names.findIndex((name) => name === short && short !== "");
    // "Internal (Week 1): meeting on day 7" comes back to "Internal".
    const begins = /\)\s*[:–—-]/.test(text)
      ? names.findIndex((name) => name.length > 3 && short.startsWith(`${name} `))
      : -1;
    const found = same === -1 ? begins : same;
    return found === -1 ? null : found;
  }

  #line(words: Words, isItem: boolean): void {
    if (isItem && this.#label !== null && words.at.column > this.#label.words.at.column) {
      this.#put(this.#label.role, words, words);
      return;
    }
    if (this.#watches && this.#monitorLine(words, isItem)) return;
    const labelled = LABELLED.exec(words.text);
    const role = labelled === null ? null : labelRole(labelled[1] ?? "");
    const isPhase = isPhaseLabel(labelled?.[1] ?? "") || (this.#byWeeks && WEEK_LINE.test(words.text));
    if (labelled !== null && isPhase && !this.#numbered && words.text.length < 400) {
      this.#phaseLine(words, labelled[2] ?? "");
      return;
    }
    if (labelled !== null && isTier(this.#section.role) && COMPARED_LABEL.test(labelled[1] ?? "")) {
      this.#draft.operations.push({ label: words, words: tail(words, labelled[2] ?? "") });
      return;
    }
    if (labelled !== null && role === "kill" && this.#section.phase === null && isRollback(labelled[1] ?? "")) {
      const rest = tail(words, labelled[2] ?? "");
      if (rest.text !== "") this.#draft.operations.push({ label: words, words: rest });
      return;
    }
    if (role !== null && labelled !== null) {
      const rest = tail(words, labelled[2] ?? "");
      this.#label = { role, words };
      if (rest.text !== "") this.#put(role, rest, words);
      if (rest.text !== "" && !isTier(role)) this.#label = null;
      if (isTier(role) && /complet/i.test(labelled[1] ?? "")) this.#note(words);
      return;
    }
    if (this.#label !== null && (isItem || this.#label.words.text.endsWith(":"))) {
      this.#put(this.#label.role, words, words);
      return;
    }
    this.#label = null;
    this.#put(this.#section.role, words, words);
  }

  /** Whether the lines here tell what is watched. */
  get #watches(): boolean {
    return this.#label === null && this.#section.role === "monitoring";
  }

  /** "**Override rate** – share of claims that an adjuster changes; weekly; owner Claims". */
  #monitorLine(words: Words, isItem: boolean): boolean {
    const raw = this.#lines.source.text.slice(words.at.start, words.at.end);
    // Behind a table of what is watched, a paragraph that begins in bold is a remark.
    const isRemark = !isItem && this.#draft.monitors.length > this.#section.before.monitors + 1;
    const bold = isRemark ? null : (/^\*\*([^*]{2,80}?)\s*[:–—-]?\s*\*\*/.exec(raw)?.[1] ?? null);
    const plain = isItem ? (/^([^–—:;.|]{2,60}?)\s*(?::|\s[–—-])\s/.exec(words.text)?.[1] ?? null) : null;
    const name = bold ?? plain;
    if (name === null || !words.text.startsWith(name)) return false;
    const role = roleOf(name);
    if (isTier(role) || MONITOR_LABELS.has(role) || name.split(/\s+/).length > 8) return false;
    const rest = words.text.slice(name.length).replace(/^\s*[:–—-]?\s*/, "");
    if (rest === "") return false;
    const parts = rest.split(/\s*[;|]\s*/).filter((part) => part !== "");
    const part = (pattern: RegExp) => {
      const found = parts.find((one) => pattern.test(one));
      return found === undefined ? null : tail(words, found);
    };
    this.#draft.monitors.push({
      name: { text: name, at: { ...words.at, end: words.at.start + name.length } },
      definition: tail(words, parts[0] ?? rest),
      dataSource: part(SOURCE),
      cadence: part(CADENCE),
      owner: ownerOf(part(OWNER)) ?? lastOwner(words, parts),
      action: part(/→|⇒|=>|->/),
    });
    return true;
  }

  /** "Phase 1: Internal, 7 days, 30 staff": a phase in one line. */
  #phaseLine(words: Words, rest: string): void {
    const index = this.#draft.phase({ ...words, text: words.text.split(/[;–—]|[,.](?=\s)/)[0] ?? words.text });
    const before = this.#soFar;
    this.#sections = [{ level: 6, role: "phase", phase: index, heading: words, before, inOneLine: true }];
    this.#label = null;
    const phase = this.#draft.phases[index];
    if (phase === undefined) return;
    if (readWeeks(words) !== null) phase.weeks = words;
    for (const sentence of sentences(tail(words, rest))) {
      const tier = sentenceTier(sentence.text) ?? labelledTier(sentence.text);
      if (tier !== null) this.#criterion(tier.tier, tail(sentence, tier.rest), index);
      else if (phase.cohort === null) {
        phase.cohort = sentence;
        if (/\d/.test(sentence.text)) phase.traffic = sentence;
        if (/\d/.test(sentence.text)) phase.duration = sentence;
      } else phase.notes.push(sentence);
    }
  }

  #note(words: Words): void {
    const phase = this.#section.phase === null ? null : this.#draft.phases[this.#section.phase];
    phase?.notes.push(words);
  }

  #put(role: Section["role"], words: Words, whole: Words): void {
    const { phase: index } = this.#section;
    const phase = index === null ? null : (this.#draft.phases[index] ?? null);
    const amid = role === null || role === "other" ? tierAmid(words.text) : null;
    if (isTier(role)) this.#criterion(role, words, index);
    else if (role === "operations") this.#draft.operations.push({ label: this.#section.heading ?? whole, words });
    else if (phase === null && amid !== null) this.#criterion(amid.tier, tail(words, amid.rest), null);
    else if (phase === null) this.#draft.unplaced.push(whole);
    else if (
      role === "cohort" ||
      role === "traffic" ||
      role === "duration" ||
      role === "weeks" ||
      role === "exclusions"
    )
      setOrNote(phase, role, words);
    else if (role === "phase") this.#inPhase(phase, words);
    else phase.notes.push(whole);
  }

  /** "n/a" and the like say that there is none. */
  #criterion(tier: Tier, words: Words, phase: number | null, owner: Words | null = null): void {
    if (/^(?:n\/?a|none|not applicable|tb[cd]|[-–—?])\.?$/i.test(words.text)) return;
    this.#draft.criteria.push({ tier, from: phase === null ? "table" : "phase", phase, words, owner });
  }

  /** A line under a phase's heading that no label explains. */
  #inPhase(phase: DraftPhase, words: Words): void {
    const tier = sentenceTier(words.text);
    if (tier !== null) this.#criterion(tier.tier, tail(words, tier.rest), this.#section.phase);
    else if (readWeeks(words) !== null && phase.weeks === null && words.text.length < 60) phase.weeks = words;
    else if (
      phase.traffic === null &&
      /\d\s*%/.test(words.text) &&
      /\b(?:of|users|traffic|people|mau)\b/i.test(words.text)
    ) {
      phase.traffic = words;
      if (phase.cohort === null) phase.cohort = words;
    } else phase.notes.push(words);
  }

  #table(header: readonly Words[], rows: readonly (readonly Words[])[]): void {
    this.#label = null;
    const roles = columnRoles(header.map(({ text }) => text));
    const at = cellOf(roles);
    const has = (...wanted: Role[]) => wanted.some((role) => roles.includes(role));
    // Beside columns of pauses and stops, those of gates are read with them, row by row.
    const gates = header.filter(({ text }) => gateBetween(text) !== null).length;
    const isMixed = gates > 0 && roles.filter(isTier).length > gates;
    const tier = this.#tierHere ?? (gates > 0 ? "promote" : null);
    const matrix = isMixed ? null : matrixCriteria({ header, rows }, (head) => this.#phaseOfHead(head), tier);
    if (matrix !== null) this.#draft.criteria.push(...matrix);
    else if (
      has("phase", "name") &&
      (has("cohort", "traffic", "duration", "weeks", "promote", "kill") || isTimetable(roles, rows)) &&
      !has("threshold", "metric")
    )
      rows.reduce<Words | null>((above, row) => this.#phaseRow(header, roles, row, above, at), null);
    else if (isTier(roles[0] ?? null) && has("threshold") && !has("metric")) {
      const named = roles.map((role, n) => (n === 0 ? "metric" : role));
      const cell = cellOf(named);
      for (const row of rows)
        if (!isGroupHead(row) && !RULE_ID.test(row[0]?.text ?? ""))
          this.#ruleRow(header, named, row, cell, roles[0] as Tier);
    } else if (isTier(roles[0] ?? null) && !has("metric"))
      for (const row of rows)
        this.#criterion(
          roles[0] as Tier,
          row[0] ?? { text: "", at: header[0]?.at ?? this.#lines.place(0, 0) },
          this.#section.phase,
        );
    else if (has("definition", "dataSource", "cadence") && has("metric", "name") && !has("threshold"))
      for (const row of rows) this.#monitorRows(row, at);
    else if (has("threshold") || (has("metric") && roles.some(isTier))) {
      const isSheet = has("phase") && this.#draft.phases.length === 0;
      const names = isSheet ? phasesOfRows(rows.map((row) => row[roles.indexOf("phase")])) : [];
      for (const name of names) this.#draft.phase(name);
      for (const row of rows) if (names.length === 0 || !this.#factRow(row, at)) this.#ruleRow(header, roles, row, at);
    } else for (const row of rows) this.#draft.unplaced.push(joined(row));
  }

  /** The phase that a column is about. */
  #phaseOfHead(head: string): number | null {
    const between = gateBetween(head);
    if (between !== null) return this.#numberedPhase(between);
    return isPhaseLabel(head) ? (this.#known(head) ?? this.#phaseOfCell(head.replace(/^\D+/, ""))) : this.#known(head);
  }

  #phaseOfGate(head: Words | undefined): number | null {
    return gateBetween(head?.text ?? "") === null ? null : this.#phaseOfHead(head?.text ?? "");
  }

  /** The tier of the nearest section that has one. */
  get #tierHere(): Tier | null {
    return (this.#sections.map(({ role }) => role).findLast((role) => isTier(role)) as Tier | undefined) ?? null;
  }

  /** A row without a name goes on with the phase of the row above: cells of merged rows. */
  #phaseRow(
    header: readonly Words[],
    roles: readonly (Role | null)[],
    row: readonly Words[],
    above: Words | null,
    at: Cell,
  ): Words | null {
    const name = at(row, "phase", "name") ?? above;
    if (name === null) {
      this.#draft.unplaced.push(joined(row));
      return null;
    }
    const title = roles.includes("phase") ? at(row, "name") : null;
    const full = title === null ? name : { ...title, text: `${name.text} ${title.text}` };
    const index = this.#known(full.text) ?? this.#draft.phase(full);
    const phase = this.#draft.phases[index];
    row.forEach((cell, n) => {
      const role = roles[n] === "timeframe" ? "weeks" : (roles[n] ?? null);
      if (phase === undefined || cell === name || cell === title || cell.text === "" || cell.text === "-") return;
      const owner = role === "kill" || role === "pause" ? at(row, "owner") : null;
      if (isTier(role)) this.#criterion(role, cell, index, owner);
      else if (
        role === "cohort" ||
        role === "traffic" ||
        role === "duration" ||
        role === "weeks" ||
        role === "exclusions"
      )
        setOrNote(phase, role, cell);
      else if (phase.traffic !== null && isPeople(header[n]?.text ?? "") && /^~?\d/.test(cell.text))
        phase.traffic = {
          ...phase.traffic,
          text: `${phase.traffic.text} (${cell.text.replace(/\s*\(.*$/, "")} people)`,
        };
      else phase.notes.push({ ...cell, text: `${header[n]?.text ?? ""}: ${cell.text}` });
    });
    // A count of people in a column before that of the share.
    const counted = header.findIndex(
      (head, n) => roles[n] === null && isPeople(head.text) && /^~?\d[\d,.]*$/.test(row[n]?.text ?? ""),
    );
    const share = roles.indexOf("traffic");
    if (phase?.traffic && counted !== -1 && counted < share)
      phase.traffic = { ...phase.traffic, text: `${phase.traffic.text} (${row[counted]?.text} people)` };
    return name;
  }

  /** A row that tells who is in a phase, what is watched or how to go back, and no limit: "P1 | Scope | Exposure | 5%". */
  #factRow(row: readonly Words[], at: Cell): boolean {
    const [type, label, value] = [at(row, "tier"), at(row, "metric", "name"), at(row, "threshold")];
    const field = fieldOfRow(type, label);
    const known = this.#phaseOfCell(at(row, "phase")?.text ?? "");
    const kind = type === null ? null : roleOf(type.text);
    if (field !== null) {
      for (const [n, phase] of this.#draft.phases.entries()) {
        if (known !== null && known !== n) continue;
        const told =
          field === "exclusions" ? joined([label, value, at(row, "notes")].filter((one) => one !== null)) : value;
        if (told !== null) setOrNote(phase, field as "cohort", told);
        if (field === "traffic" && value !== null && phase.cohort === null) phase.cohort = value;
        const when = at(row, "weeks", "timeframe");
        if (field !== "exclusions" && when !== null && phase.weeks === null) phase.weeks = when;
        if (field !== "exclusions")
          phase.notes.push(...[at(row, "sample"), at(row, "notes")].filter((one) => one !== null));
      }
      return true;
    }
    if (kind === "monitoring" && label !== null) {
      const read = { dataSource: at(row, "dataSource", "sample"), cadence: at(row, "cadence", "timeframe") };
      this.#draft.monitors.push({
        name: label,
        definition: value,
        ...read,
        owner: at(row, "owner"),
        action: at(row, "action"),
      });
      return true;
    }
    if (type === null || (kind !== "notes" && kind !== "operations" && !isRollback(type.text))) return false;
    this.#draft.operations.push({ label: type, words: joined(row) });
    return true;
  }

  /** "Latency, errors" are two metrics that are watched alike. */
  #monitorRows(row: readonly Words[], at: Cell): void {
    const cell = at(row, "metric", "name");
    const names = cell === null ? [] : cell.text.split(/,\s+|\s+(?:and|&)\s+/);
    const isList =
      cell !== null &&
      names.length > 1 &&
      names.length <= 5 &&
      names.every((name) => /^[^().:]{2,30}$/.test(name) && name.split(/\s+/).length <= 2);
    const rows = isList ? names.map((name) => row.map((one) => (one === cell ? { ...cell, text: name } : one))) : [row];
    for (const one of rows) this.#monitorRow(one, at);
  }

  #monitorRow(row: readonly Words[], at: Cell): void {
    const cell = at(row, "metric", "name");
    if (cell === null || isGroupHead(row)) return;
    const name = { ...cell, text: cell.text.replace(/\s*\btarget:.*$/i, "") };
    const parts = { definition: at(row, "definition"), dataSource: at(row, "dataSource"), cadence: at(row, "cadence") };
    const [owner, action] = [at(row, "owner"), at(row, "action")];
    this.#draft.monitors.push({ name, ...parts, owner, action });
    this.#draft.criteria.push(...alarmsOf(name, action, owner));
  }

  /** A row of limits: its tier is its own, its section's, or that of its action; or there is a column a tier. */
  #ruleRow(
    header: readonly Words[],
    roles: readonly (Role | null)[],
    row: readonly Words[],
    at: Cell,
    ofTable: Tier | null = null,
  ): void {
    const label = at(row, "metric", "name");
    const rest = {
      label,
      timeframe: inTime(at(row, "timeframe", "cadence"), header[roles.indexOf("timeframe")]?.text ?? ""),
      action: at(row, "action") ?? doing(at(row, "notes")),
      owner: at(row, "owner"),
      sample: at(row, "sample"),
    };
    const phaseCell = at(row, "phase");
    const phase = phaseCell === null ? this.#section.phase : this.#phaseOfCell(phaseCell.text);
    const limit = at(row, "threshold");
    // A row without a number and without an event is no rule: what proves that one may go on, for instance.
    const threshold = limit !== null && LIMIT.test(limit.text) ? limit : null;
    const tiers = header.flatMap((_, n) => (isTier(roles[n] ?? null) ? [n] : []));
    for (const n of tiers) {
      const words = row[n];
      if (words && words.text !== "" && (/\d|any|no\b|zero/i.test(words.text) || VAGUE.test(words.text)))
        this.#draft.criteria.push({
          tier: roles[n] as Tier,
          from: "table",
          phase: this.#phaseOfGate(header[n]) ?? phase,
          words: atCount(roles[n], words),
          ...rest,
        });
    }
    if (threshold === null) {
      if (tiers.length === 0) this.#draft.unplaced.push(joined(row));
      return;
    }
    const said = at(row, "tier");
    const named = said === null ? null : (roleOf(said.text) ?? tierOfAction(said.text));
    const section = this.#tierHere;
    const byAction = rest.action === null ? null : tierOfAction(rest.action.text);
    const several = this.#sections.some(
      ({ heading, role }) => role === "other" && isOfSeveralTiers(heading?.text ?? ""),
    );
    const tier = isTier(named as Role)
      ? (named as Tier)
      : (ofTable ?? section ?? byAction ?? (several ? "kill" : null));
    if (tier === null || tier === undefined) {
      this.#watchedRow(header, roles, row, at);
      return;
    }
    this.#draft.criteria.push({ tier, from: "table", phase, words: threshold, ...rest });
    const definition = at(row, "definition");
    if (label !== null && (definition !== null || at(row, "dataSource", "sample") !== null))
      this.#draft.monitors.push({
        name: label,
        definition,
        dataSource: at(row, "dataSource", "sample"),
        cadence: at(row, "cadence", "timeframe"),
        owner: rest.owner,
        action: rest.action,
      });
  }

  /** A row of what is watched, with the value at which somebody is told. */
  #watchedRow(header: readonly Words[], roles: readonly (Role | null)[], row: readonly Words[], at: Cell): void {
    const [name, limit] = [at(row, "metric", "name"), at(row, "threshold")];
    if (name === null || limit === null || at(row, "dataSource", "cadence", "definition") === null) {
      this.#draft.unplaced.push(joined(row));
      return;
    }
    this.#monitorRow(row, at);
    const alerts = /\balert|\bwarn/i.test(header[roles.indexOf("threshold")]?.text ?? "");
    const rest = { label: name, timeframe: null, action: null, owner: at(row, "owner") };
    if (alerts) this.#draft.criteria.push({ tier: "investigate", from: "monitor", phase: null, words: limit, ...rest });
    else this.#draft.operations.push({ label: name, words: limit });
  }

  #numberedPhase(number: string): number | null {
    return phaseCalled(
      number,
      this.#draft.phases.map(({ name }) => name.text),
    );
  }

  #phaseOfCell(text: string): number | null {
    const own = ownNumber(text);
    if (own !== null && this.#numberedPhase(own) !== null) return this.#numberedPhase(own);
    const numbered = /^\s*(?:phase|stage|p)?\s*(\d)\b/i.exec(text);
    if (numbered && Number(numbered[1]) >= 1 && Number(numbered[1]) <= this.#draft.phases.length)
      return Number(numbered[1]) - 1;
    return this.#known(text);
  }
}

/** "Stage | Period | ...": rows of phases whose cells say when. */
function isTimetable(roles: readonly (Role | null)[], rows: readonly (readonly Words[])[]): boolean {
  const when = roles.indexOf("timeframe");
  const isDated = (words: Words | undefined) => words !== undefined && readDates(words) !== null;
  return roles[0] === "phase" && when !== -1 && rows.some((row) => isDated(row[when]));
}

const LIMIT =
  /\d|\b(?:any|zero|no|none|one|confirmed|incidents?|breach\w*|violations?|exposures?|complaints?|detected|reports?)\b/i;

/** A limit that nobody can read: it decides all the same. */
const VAGUE =
  /^(?:an? )?(?:significant|material|substantial|notable|noticeabl[ey]|considerable|marked|sharp|large|major)\b[^.;]{0,60}$/i;

const OWNER = /^(?:owner|owned by|dri|responsible)\b\s*:?\s*/i;

function ownerOf(words: Words | null): Words | null {
  const name = words?.text.replace(OWNER, "") ?? "";
  return words === null || name === "" ? null : tail(words, name);
}

/** "...; weekly; Head of Service": a name behind the others is who owns it. */
function lastOwner(words: Words, parts: readonly string[]): Words | null {
  const last = parts.at(-1) ?? "";
  const isName = parts.length >= 3 && /^(?:[@\p{Lu}][\p{L}&/-]*(?:\s+|$)|of\s+|and\s+){1,5}$/u.test(last);
  return isName && !CADENCE.test(last) && !SOURCE.test(last) ? tail(words, last) : null;
}

const CADENCE =
  /\b(?:daily|hourly|(?:bi-?)?weekly|(?:bi-?)?monthly|quarterly|continuous\w*|real[- ]?time|every (?:\d+ )?\w+|per (?:minute|hour|day|week)|nightly)\b/i;
const SOURCE = /\b(?:source|from|logs?|events|survey|sample|reports?|dashboard|audit|traces|telemetry)\b/i;
/** Of one metric, told line by line under its name. */
const MONITOR_LABELS: ReadonlySet<Role | null> = new Set<Role | null>([
  "definition",
  "dataSource",
  "cadence",
  "owner",
  "action",
  "threshold",
  "timeframe",
  "operations",
  "notes",
  "monitoring",
]);

/** "closed_beta.uptake.kill": the name of a rule that stands elsewhere, in a table about rules. */
const RULE_ID = /\.\s*(?:promote|investigate|pause|kill)$/;

/** A row with one cell heads those below it. */
function isGroupHead(row: readonly Words[]): boolean {
  return (row.length > 2 && row.slice(1).every(({ text }) => text === "")) || row.length === 1;
}

function cellOf(roles: readonly (Role | null)[]): Cell {
  return (row, ...wanted) => {
    for (const role of wanted) {
      const cell = row[roles.indexOf(role)];
      if (roles.includes(role) && cell && cell.text !== "" && cell.text !== "-" && cell.text !== "—") return cell;
    }
    return null;
  };
}

type Cell = (row: readonly Words[], ...wanted: Role[]) => Words | null;

/** "We look daily, and we roll back if quality drops": a rule that stands amid a line. */
function tierAmid(text: string): { tier: Tier; rest: string } | null {
  const found =
    /(?:^|[,;.]\s+|\band\s+)(?:we(?:[’']ll| will)?\s+)?((?:roll back|shut (?:it )?(?:down|off)|turn (?:it )?off|pause|halt)\s+(?:the \w+ )?(?:if|when|once)\s.{4,200})$/i.exec(
      text.slice(0, 600),
    );
  return found === null ? null : sentenceTier(found[1] ?? "");
}

/** "Exit: no crash, p95 < 2 s": a sentence of a phase that a label of a tier begins. */
function labelledTier(text: string): { tier: Tier; rest: string } | null {
  const labelled = LABELLED.exec(text);
  const role = labelled === null ? null : labelRole(labelled[1] ?? "");
  return isTier(role) ? { tier: role, rest: labelled?.[2] ?? "" } : null;
}

/** Where a point and a blank are followed by a capital, or by a word that begins a sentence of a phase in a hurry. */
function sentences(words: Words): Words[] {
  const parts = words.text.split(
    /(?<=[.;])\s+(?=[A-Z]|(?:exit|gates?|done|stop|kill|pause|hold|go|next|move|abort|roll ?back)\b)/,
  );
  let from = 0;
  return parts.map((part) => {
    const offset = words.text.indexOf(part, from);
    from = offset + part.length;
    const start = words.at.start + offset;
    return {
      text: part.replace(/[.;]$/, ""),
      at: { ...words.at, column: words.at.column + offset, start, end: start + part.length },
    };
  });
}

/** "Lost parcels above: stop expansion": what is done at a limit of the table before it. */
const COMPARED_LABEL = /\b(?:above|below|at least|at most|any|outside|under|over)(?: of control| against the \w+)?$/i;

/** "wk 1: ...", "Weeks 2-3: ...". */
const WEEK_LINE = /^(?:weeks?|wks?|w)\.?\s*\d{1,2}(?:\s*(?:[-–—+]|to)\s*\d{0,2})?\s*:/i;

const SENTENCES: readonly (readonly [Tier, RegExp])[] = [
  [
    "promote",
    /^(?:done|(?:(?:we are )?ready to )?(?:move on|advance|proceed|promote|expand|go on|continue|graduate))\s+(?:if|when|once)\s+/i,
  ],
  [
    "kill",
    /^(?:stop|roll back|rollback|kill|abort|shut (?:it )?(?:down|off)|turn (?:it )?off|revert)\s+(?:if|when|once)\s+/i,
  ],
  ["pause", /^(?:pause|hold|halt|freeze)\s+(?:if|when|once)\s+/i],
  ["investigate", /^(?:investigate|look into|watch|monitor|alert)\s+(?:if|when|once)\s+/i],
];

/** "Stop if bookings fall by more than 10%": the tier, and what it depends on. */
function sentenceTier(text: string): { tier: Tier; rest: string } | null {
  for (const [tier, words] of SENTENCES) {
    const found = words.exec(text);
    if (found) return { tier, rest: text.slice(found[0].length) };
  }
  return null;
}

/** A remark that says what is done, where no column does. */
function doing(notes: Words | null): Words | null {
  return notes !== null && tierOfAction(notes.text) !== null ? notes : null;
}

/** Under the head "Within", "1 hour" is how fast one acts, and no window of a rate. */
function inTime(cell: Words | null, head: string): Words | null {
  return cell !== null && /^within\b/i.test(head) && /^\d/.test(cell.text)
    ? { ...cell, text: `within ${cell.text}` }
    : cell;
}

function setOrNote(
  phase: DraftPhase,
  role: "cohort" | "traffic" | "duration" | "weeks" | "exclusions",
  words: Words,
): void {
  if (phase[role] === null) phase[role] = words;
  else phase.notes.push(words);
}

/** A label before a colon; "P95 latency: 800 ms" names a metric and is none. */
function labelRole(label: string): Role | null {
  const plain = plainLabel(label);
  // "After a kill: ..." tells the way back.
  if (plain.split(" ").length > 7 || /^(?:after|before|until|since) /.test(plain)) return null;
  // "Go to phase 3 if" is a label with a number; "P95 latency" is none.
  if (/\d/.test(plain.replace(/\b(?:phase|stage|step|wave|ring) \d\b/, ""))) return null;
  const role = roleOf(label);
  return role === "metric" || role === "name" || role === "threshold" || role === "tier" || role === "phase"
    ? null
    : role;
}

/** A section "Rollback" of a whole plan tells how to roll back; in a phase it tells when. */
function headingRole(text: string, phase: number | null): Section["role"] {
  if (phase === null && isRollback(text)) return "operations";
  if (/^what (?:we|is|to|will be|gets)\b.*\b(?:watch|monitor|track|measure)/i.test(text)) return "monitoring";
  return isOfSeveralTiers(text) ? "other" : (roleOf(text) ?? "other");
}

function isRollback(label: string): boolean {
  return /^roll ?back$/.test(plainLabel(label));
}

/** "Kill and pause criteria": what a row does tells its tier. */
function isOfSeveralTiers(text: string): boolean {
  const parts = text
    .split(/\s*(?:\band\b|\bor\b|[/&,+])\s*/)
    .map((part) => (/^stop\b/i.test(part) ? "kill" : roleOf(part)));
  return new Set(parts.filter((role) => isTier(role))).size > 1;
}

/** Of limits, "Who" is the one who acts, and of "Trigger | Threshold" the first names what is measured. */
function columnRoles(labels: readonly string[]): (Role | null)[] {
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

function columnRole(label: string): Role | null {
  if (gateBetween(label) !== null) return "promote";
  if (/^(?:samples?(?: size)?|n|(?:least|min(?:imum)?) (?:n|sample(?: size)?|units))$/.test(plainLabel(label)))
    return "sample";
  const role = roleOf(label);
  if (role !== "operations") return role;
  return /roll ?back/.test(plainLabel(label)) ? "kill" : role;
}

function tail(words: Words, text: string): Words {
  const offset = words.text.lastIndexOf(text);
  const start = words.at.start + Math.max(0, offset);
  return {
    text: text.trim(),
    at: { ...words.at, column: words.at.column + Math.max(0, offset), start, end: words.at.end },
  };
}

function joined(row: readonly Words[]): Words {
  const [first] = row;
  const last = row.at(-1);
  const text = row.map((cell) => cell.text).join(" | ");
  return first && last
    ? { text, at: { ...first.at, end: last.at.end } }
    : { text, at: { source: "", line: 1, column: 1, start: 0, end: 0, pointer: null } };
}
