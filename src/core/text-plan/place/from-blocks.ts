import type { Block } from "../blocks/block.ts";
import type { Lines, Words } from "../source.ts";
import type { Tier } from "../text-plan.ts";
import { readDates } from "../words/dates.ts";
import { isPeople, readWeeks } from "../words/quantities.ts";
import { columnRoles } from "./columns.ts";
import { alarmsOf, type Draft, type DraftPhase, shortName } from "./draft.ts";
import { fieldOfRow, phasesOfRows } from "./fact-rows.ts";
import { placeJson } from "./from-json.ts";
import { hasWeeks, isPhaseLabel, isPhaseName, isTier, plainLabel, type Role, roleOf, tierOfAction } from "./labels.ts";
import { matrixCriteria } from "./matrix.ts";
import { monitorOfLine } from "./monitor-lines.ts";
import { gateBetween, ownNumber, phaseCalled } from "./phase-numbers.ts";
import {
  type Cell,
  cellOf,
  doing,
  isGroupHead,
  isTimetable,
  LIMIT,
  periodOf,
  RULE_ID,
  timeOf,
  VAGUE,
} from "./row-cells.ts";
import { isRunInPhase, runInHeading } from "./run-in-headings.ts";
import { bySection } from "./section-table.ts";
import { conditionsOf, sentenceTier, tierAmid } from "./sentence-tiers.ts";
import { type SheetPart, sheetTables } from "./sheet-tables.ts";
import { joined, sentences, tail } from "./stretches.ts";
import { type Grid, inOneShape } from "./table-shape.ts";

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
  /** Whether paragraphs begin with the name of their phase: "Step 1, laboratory. From 3 May to ...". */
  readonly #runIn: boolean;
  #sections: Section[] = [];
  #lastLine = 0;
  #label: { readonly role: Role; readonly words: Words; hasItems?: boolean } | null = null;

  constructor(lines: Lines, draft: Draft, blocks: readonly Block[]) {
    this.#lines = lines;
    this.#draft = draft;
    this.#numbered = blocks.some((block) => block.kind === "heading" && isPhaseLabel(block.words.text));
    this.#runIn =
      !this.#numbered &&
      blocks.filter((block) => block.kind === "paragraph" && isRunInPhase(block.words.text)).length >= 2;
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
      const sections = bySection(block)?.map(({ heading, grid }) => ({ title: heading, grid, lines: [] }));
      const parts: readonly SheetPart[] | null = sections ?? sheetTables(block);
      if (parts === null) this.#grid(block);
      else for (const part of parts) this.#part(part);
    } else if (block.kind === "heading") this.#heading(block.level, block.words);
    else {
      if (this.#section.inOneLine && block.kind === "paragraph" && block.words.at.line > this.#lastLine + 1) {
        this.#sections.pop();
        this.#label = null;
      }
      if (!this.#runIn || block.kind !== "paragraph" || !this.#runInLine(block.words))
        this.#line(block.words, block.kind === "item");
      this.#lastLine = block.words.at.line;
    }
  }

  #part({ title, grid, lines }: SheetPart): void {
    if (title === null) this.close(0);
    else this.#heading(1, title);
    if (grid !== null) this.#grid(grid);
    for (const line of lines) this.#line(line, true);
  }

  #grid(grid: Grid): void {
    const { header, rows } = inOneShape(grid);
    this.#table(header, rows);
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
    const known = this.#known(words.text);
    const phase = known === null ? undefined : this.#draft.phases[known];
    // A heading may give the weeks a second time.
    if (phase !== undefined && readWeeks(words) !== null) phase.restated ??= words;
    return known ?? this.#draft.phase(words);
  }

  #known(text: string): number | null {
    const short = plainLabel(shortName(text));
    const names = this.#draft.phases.map(({ name }) => plainLabel(shortName(name.text)));
    const alike = names.findIndex((name) => name === short && short !== "");
    const same = alike === -1 ? this.#draft.phases.findIndex(({ name }) => isSamePhase(name.text, text)) : alike;
    // "Internal (Week 1): meeting on day 7" comes back to "Internal".
    const begins = /\)\s*[:–—-]/.test(text)
      ? names.findIndex((name) => name.length > 3 && short.startsWith(`${name} `))
      : -1;
    const found = same === -1 ? begins : same;
    return found === -1 ? null : found;
  }

  #line(words: Words, isItem: boolean): void {
    // A list under a label ends with its last item.
    if (this.#label !== null && isItem) this.#label.hasItems = true;
    else if (this.#label?.hasItems) this.#label = null;
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
    const isOfAll = !isItem && isTier(this.#section.role) && this.#section.phase === null;
    if (isOfAll && this.#tierSentences(words)) return;
    if (isOfAll && isTelling(words.text)) this.#draft.operations.push({ label: this.#section.heading ?? words, words });
    else this.#put(this.#section.role, words, words);
  }

  /** Whether the lines here tell what is watched. */
  get #watches(): boolean {
    return this.#label === null && this.#section.role === "monitoring";
  }

  #monitorLine(words: Words, isItem: boolean): boolean {
    const raw = this.#lines.source.text.slice(words.at.start, words.at.end);
    // Behind a table of what is watched, a paragraph that begins in bold is a remark.
    const isRemark = !isItem && this.#draft.monitors.length > this.#section.before.monitors + 1;
    const monitor = monitorOfLine(words, raw, isItem, isRemark);
    if (monitor !== null) this.#draft.monitors.push(monitor);
    return monitor !== null;
  }

  /** A paragraph that begins with a heading of its own; false where it does not. */
  #runInLine(words: Words): boolean {
    const found = runInHeading(words.text);
    if (found === null) return false;
    const end = words.at.start + found.title.length;
    this.#heading(5, { text: found.title, at: { ...words.at, end } });
    const { phase: index } = this.#section;
    const phase = index === null ? null : (this.#draft.phases[index] ?? null);
    for (const sentence of found.rest === "" ? [] : sentences(tail(words, found.rest)))
      if (phase === null) this.#line(sentence, false);
      else this.#sentenceOfPhase(phase, sentence);
    return true;
  }

  #sentenceOfPhase(phase: DraftPhase, words: Words): void {
    if (OPENS_GATES.test(words.text)) this.#label = { role: "promote", words };
    else if (sentenceTier(words.text) !== null) this.#inPhase(phase, words);
    else if (KEEPS_OUT.test(words.text) && phase.exclusions === null) phase.exclusions = words;
    else if (phase.cohort === null) {
      phase.cohort = words;
      if (readDates(words) !== null || readWeeks(words) !== null) phase.weeks = words;
      if (/\d\s*%/.test(words.text)) phase.traffic = words;
    } else this.#inPhase(phase, words);
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
    else if (phase === null && (role === null || role === "other") && this.#tierSentences(words)) return;
    else if (phase === null && role === "exclusions") this.#draft.standing.push(words);
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

  /** "We suspend a step when ..., or when ... We withdraw the tool when ...": false where no sentence is so. */
  #tierSentences(words: Words): boolean {
    if (words.text.length > LONGEST_PARAGRAPH) return false;
    const all = sentences(words).map((sentence) => ({ sentence, tier: sentenceTier(sentence.text) }));
    if (!all.some(({ tier }) => tier !== null)) return false;
    for (const { sentence, tier } of all)
      if (tier === null) this.#draft.operations.push({ label: this.#section.heading ?? sentence, words: sentence });
      else for (const part of conditionsOf(tier.rest)) this.#criterion(tier.tier, tail(sentence, part), null);
    return true;
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
          text: `${phase.traffic.text} (${cell.text.replace(/\s*\(.*$/, "").replace(/^(~?\d[\d.,]*[kKmM]?).*$/s, "$1")} people)`,
        };
      else phase.notes.push({ ...cell, text: `${header[n]?.text ?? ""}: ${cell.text}` });
    });
    const period = periodOf(header, row);
    if (phase !== undefined && period !== null) phase.weeks = period;
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
        phase: known,
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
      timeframe: timeOf(header, roles, row, at),
      action: at(row, "action") ?? doing(at(row, "notes")),
      owner: at(row, "owner"),
      sample: at(row, "sample"),
      reentry: at(row, "reentry"),
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
          words,
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

/** "Exit: no crash, p95 < 2 s": a sentence of a phase that a label of a tier begins. */
function labelledTier(text: string): { tier: Tier; rest: string } | null {
  const labelled = LABELLED.exec(text);
  const role = labelled === null ? null : labelRole(labelled[1] ?? "");
  return isTier(role) ? { tier: role, rest: labelled?.[2] ?? "" } : null;
}

/** "Lost parcels above: stop expansion": what is done at a limit of the table before it. */
const COMPARED_LABEL = /\b(?:above|below|at least|at most|any|outside|under|over)(?: of control| against the \w+)?$/i;

/** "We go on to step 2 only if": what follows are gates. */
const OPENS_GATES =
  /\b(?:go on|move on|proceed|advance|continue|promote|go ahead|expand|(?:next|following) (?:phase|stage|step))\b[^.;]{0,60}\b(?:if|when|once)\s*:?$/i;
const KEEPS_OUT =
  /\b(?:(?:are|is|stays?|remains?|kept|left|held|keep|leave) (?:kept |left |held )?out|exclud\w+|not included)\b/i;
/** A longer one is read as a whole. */
const LONGEST_PARAGRAPH = 1_500;

/** "wk 1: ...", "Weeks 2-3: ...". */
const WEEK_LINE = /^(?:weeks?|wks?|w)\.?\s*\d{1,2}(?:\s*(?:[-–—+]|to)\s*\d{0,2})?\s*:/i;

/** "1 Shadow" of a table is the "Phase 1: Shadow" of a heading; "5 schools" and "64 schools" are two. */
function isSamePhase(a: string, b: string): boolean {
  const bare = (name: string) => plainLabel(shortName(name)).replace(/^p?\d{1,2} (?=\p{L})/u, "");
  return ownNumber(a) !== null && ownNumber(a) === ownNumber(b) && bare(a) === bare(b) && bare(a) !== "";
}

function setOrNote(
  phase: DraftPhase,
  role: "cohort" | "traffic" | "duration" | "weeks" | "exclusions",
  words: Words,
): void {
  if (phase[role] === null) phase[role] = words;
  else phase.notes.push(words);
}

/** A paragraph among limits that tells how things are done: its first sentence is long and compares nothing. */
function isTelling(text: string): boolean {
  const [first = ""] = text.split(/[;.](?:\s|$)/, 1);
  return text.length > 100 && !COMPARING.test(first);
}

const COMPARING =
  /[<>≤≥=]|\b(?:if|when|whenever|once|any|above|below|under|over|exceed\w*|falls?|drops?|rises?|at (?:least|most)|more than|less than|fewer than|no|zero)\b/i;

/** In words. */
const LONGEST_LABEL = 10;

/** A label before a colon; "P95 latency: 800 ms" names a metric and is none. */
function labelRole(label: string): Role | null {
  const plain = plainLabel(label);
  // "After a kill: ..." tells the way back.
  const words = plain.split(" ").length;
  if (words > LONGEST_LABEL || /^(?:after|before|until|since) /.test(plain)) return null;
  // "Go to phase 3 if" is a label with a number; "P95 latency" is none.
  if (/\d/.test(plain.replace(/\b(?:phase|stage|step|wave|ring) \d\b/, ""))) return null;
  const role = roleOf(label);
  // "Held out for the whole length of the programme" may say for how long.
  if (words > LONGEST_LABEL - 3 && role !== "exclusions") return null;
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
