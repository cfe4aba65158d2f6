import { Suspense, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { Bar } from "./Bar.tsx";
import { BriefPane } from "./brief/BriefPane.tsx";
import { LintView } from "./lint/LintView.tsx";
import { FORMS } from "./locale.ts";
import { againstOf, PlanMenu } from "./PlanMenu.tsx";
import { Panel } from "./parts/Panel.tsx";
import type { Against } from "./plan/Compare.tsx";
import { EmptySheet } from "./plan/EmptySheet.tsx";
import { Find } from "./plan/Find.tsx";
import { FindingsPart } from "./plan/Findings.tsx";
import { Compare, Share } from "./plan/later.ts";
import { Sheet } from "./plan/Sheet.tsx";
import type { Target } from "./plan/target.ts";
import { historyOf, reduce } from "./state/history.ts";
import { sentWork } from "./state/sent.ts";
import { forget, keep, keepCopy, lastOpen, shelf } from "./state/shelf.ts";
import { usePlan } from "./state/use-plan.ts";
import { basisOf, isEmpty, nameOf, newWork, SENT, type Work, workFrom } from "./state/work.ts";
import { TakeAway } from "./take-away/TakeAway.tsx";
import { switchTheme } from "./theme.ts";
import { useKeys } from "./use-keys.ts";
import { PARTS, WORDS } from "./words.ts";

type Open = "share" | "take-away" | "keys" | "find" | null;
type View = "brief" | "plan" | "findings";
const VIEWS: readonly View[] = ["brief", "plan", "findings"];

/** `sent` is the plan of the link that the page was opened with. */
export function App({ sent }: { readonly sent: Work | null }) {
  const [history, act] = useReducer(reduce, null, () => historyOf(sent ?? lastOpen() ?? newWork()));
  const [isLint, setLint] = useState(false);
  const [open, setOpen] = useState<Open>(null);
  const [view, setView] = useState<View>("brief");
  const [said, setSaid] = useState(() => saidOf(sent));
  const [kept, setKept] = useState(shelf);
  const [editing, setEditing] = useState<Target | null>(null);
  const [against, setAgainst] = useState<Against | null>(null);
  const isOffline = useOffline();
  useMenusThatClose();
  const work = history.now;
  const progress = usePlan(work);
  const { planned, read } = progress;
  const plan = planned?.plan ?? null;
  // A memo begins with its address line; the plan knows what the feature is called.
  const title = isEmpty(work) ? "" : (plan?.profile.title ?? "");
  const name = nameOf(work, title, WORDS.untitled);
  const undoes = history.past.at(-1)?.what ?? null;

  const change = (what: string, to: Partial<Work>) => act({ do: "change", what, at: performance.now(), to });
  const undo = () => act({ do: "undo" });
  const close = () => setOpen(null);
  const compareWith = (other: Against) => {
    setView("plan");
    setAgainst(other);
  };
  const openLint = () => {
    setLint(true);
    scrollTo(0, 0);
  };
  const openWork = (next: Work) => {
    act({ do: "open", work: next });
    setLint(false);
    setEditing(null);
    setAgainst(null);
    setSaid("");
    closeMenus();
  };

  /** Another's plan.json, to be held against this one. */
  const takePlanJson = (text: string, name: string): boolean => {
    if (!looksLikePlan(text)) return false;
    if (plan === null) setSaid(WORDS.nothingBeside);
    else compareWith({ id: "", name, from: text });
    return true;
  };
  const takeFile = (text: string, name: string) => openFile(text, openWork) || takePlanJson(text, WORDS.theFile(name));
  usePastedText((text) => isLint || takePlanJson(text, WORDS.pasted));

  useEffect(() => {
    if (isEmpty(work)) return;
    const timer = setTimeout(() => {
      if (!keep(work, Date.now(), title)) setSaid(WORDS.notKept);
      setKept(shelf());
    }, KEEP_MS);
    return () => clearTimeout(timer);
  }, [work, title]);
  useEffect(() => {
    const keepNow = () => {
      if (!isEmpty(work)) keep(work, Date.now(), title);
    };
    addEventListener("pagehide", keepNow);
    return () => removeEventListener("pagehide", keepNow);
  }, [work, title]);
  useEffect(() => {
    const arrive = async () => {
      const shared = await sentWork(location.hash);
      if (shared === null) return;
      act({ do: "open", work: shared });
      setSaid(saidOf(shared));
      clearFragment();
    };
    addEventListener("hashchange", arrive);
    clearFragment();
    return () => removeEventListener("hashchange", arrive);
  }, []);
  useEffect(() => {
    document.title = `${name}. ${WORDS.app}`;
  }, [name]);
  useEffect(() => {
    document.body.dataset.view = view;
  }, [view]);
  useKeys({
    // The check of another plan has a history of its own.
    undo: () => isLint || undo(),
    redo: () => isLint || act({ do: "redo" }),
    share: () => setOpen("share"),
    theme: switchTheme,
    help: () => setOpen("keys"),
    find: () => setOpen("find"),
  });

  const commands: readonly (readonly [string, () => void])[] = [
    [WORDS.share, () => setOpen("share")],
    [WORDS.takeAway, () => setOpen("take-away")],
    [undoes === null ? WORDS.nothingToUndo : WORDS.undo(undoes), undo],
    [WORDS.redo, () => act({ do: "redo" })],
    [WORDS.newPlan, () => openWork(newWork())],
    [WORDS.lintOther, openLint],
    [WORDS.theme, switchTheme],
    [WORDS.keys, () => setOpen("keys")],
  ];
  const findings = useMemo(() => planned?.findings ?? read?.findings ?? [], [planned, read]);
  const count = findings.length + progress.lint.length;
  const openBrief = (brief: Work["brief"]) => {
    if (isEmpty(work)) change(WORDS.brief, { brief });
    else openWork(newWork({ brief }));
  };

  return (
    <>
      <a className="skip" href="#plan">
        {WORDS.skip}
      </a>
      <Bar
        name={name}
        menu={
          <PlanMenu
            work={work}
            name={name}
            kept={kept}
            onName={(name) => change(WORDS.rename, { name: name.slice(0, 120) })}
            onOpen={openWork}
            onNew={() => openWork(newWork())}
            onRemove={(id) => {
              forget(id);
              setKept(shelf());
            }}
            isPlanned={plan !== null && !isLint}
            onKeep={() => {
              keepCopy(
                {
                  ...newWork(basisOf(work)),
                  name: WORDS.versionOf(name, FORMS.moment(Date.now())),
                },
                Date.now(),
              );
              setKept(shelf());
              setSaid(WORDS.versionKept);
              closeMenus();
            }}
            onCompare={(other) => {
              compareWith(other);
              closeMenus();
            }}
            onLint={() => {
              openLint();
              closeMenus();
            }}
          />
        }
        count={count}
        isPlanned={plan !== null && !isLint && against === null}
        undoes={undoes}
        isOffline={isOffline}
        onUndo={undo}
        onTheme={switchTheme}
        onShare={() => setOpen("share")}
        onTakeAway={() => setOpen("take-away")}
      />
      {said === "" ? null : (
        <p className="say-bar" role="status">
          {said}
        </p>
      )}
      {isLint ? (
        <>
          <p className="say-bar">
            <button type="button" className="btn sm" onClick={() => setLint(false)}>
              {WORDS.backToPlan}
            </button>
          </p>
          <LintView />
        </>
      ) : (
        <main
          className="app"
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => {
            // The brief takes its own.
            if (event.defaultPrevented) return;
            event.preventDefault();
            const file = event.dataTransfer.files[0];
            file?.text().then((text) => takeFile(text, file.name) || setSaid(WORDS.cannotCompare));
          }}
        >
          <h1 className="vh">{`${name}. ${WORDS.app}`}</h1>
          <BriefPane
            work={work}
            read={read}
            findings={findings}
            onText={(brief, field) =>
              change(field, work.facts === null ? { brief } : { brief: typedOver(work, brief), facts: null })
            }
            onEdits={(edits) => change(WORDS.fact, { edits })}
            onWhole={openBrief}
            onFile={takeFile}
            onPlanJson={(text) => takePlanJson(text, WORDS.pasted)}
          />
          {progress.failed === null ? null : (
            <p className="pen failed" role="alert">
              {WORDS.failed(progress.failed)}{" "}
              <button
                type="button"
                className="btn sm"
                onClick={() =>
                  act({ do: "change", what: WORDS.tryAgain, at: performance.now(), to: { brief: { ...work.brief } } })
                }
              >
                {WORDS.tryAgain}
              </button>
            </p>
          )}
          {planned !== null && plan !== null && planned.sections !== null && against !== null ? (
            <Suspense>
              <Compare
                plan={plan}
                patterns={planned.sections.patterns}
                against={against}
                kept={kept.filter((one) => one.work.id !== work.id).map((one) => againstOf(one))}
                onClose={() => setAgainst(null)}
              />
            </Suspense>
          ) : planned !== null && plan !== null && planned.sections !== null ? (
            <Sheet
              planned={planned}
              plan={plan}
              sections={planned.sections}
              progress={progress}
              work={work}
              undo={undoes === null ? null : undo}
              onAssume={(id, value, name) => change(name, { assumed: assumedWith(work.assumed, id, value) })}
              onStart={(start) => change(WORDS.firstDay, { start })}
              onPlanEdits={(planEdits, what) => change(what, { planEdits })}
              onCompare={
                history.past.length === 0
                  ? null
                  : () =>
                      compareWith({
                        id: "",
                        name: WORDS.beforeLastEdit,
                        from: basisOf(history.past.at(-1)?.work ?? work),
                      })
              }
              editing={editing}
              onEditing={setEditing}
            />
          ) : isEmpty(work) ? (
            <EmptySheet onBrief={openBrief} />
          ) : (
            <section className="plan empty" id="plan" tabIndex={-1} aria-label={WORDS.plan}>
              {planned === null ? null : (
                <>
                  <h1>{WORDS.noPlan}</h1>
                  {planned.trial === null ? null : <p className="say">{WORDS.trial}</p>}
                  <FindingsPart findings={findings} lint={[]} />
                </>
              )}
            </section>
          )}
        </main>
      )}
      <p className="vh" role="status">
        {planned === null || progress.stale ? "" : WORDS.live(planned.effects.length)}
      </p>
      <nav className="tabs" aria-label={WORDS.views}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={view === one ? "page" : undefined}
            onClick={() => {
              setView(one);
              setTimeout(() =>
                one === "findings" ? document.getElementById("findings")?.scrollIntoView() : scrollTo(0, 0),
              );
            }}
          >
            {WORDS[one]}
            {one === "findings" && count > 0 ? <span className="cnt"> {count}</span> : null}
          </button>
        ))}
      </nav>
      <Suspense>{open === "share" ? <Share work={work} plan={plan} onClose={close} /> : null}</Suspense>
      {open === "take-away" ? <TakeAway plan={plan} trial={planned?.trial ?? null} onClose={close} /> : null}
      {open === "find" ? (
        <Find
          plan={isLint || against !== null ? null : plan}
          commands={commands.map(([name, run]) => ({ name, kind: WORDS.aCommand, run }))}
          onSheet={() => setView("plan")}
          onEdit={setEditing}
          onClose={close}
        />
      ) : null}
      {open === "keys" ? <Keys onClose={close} /> : null}
    </>
  );
}

const KEEP_MS = 300;

/** What is said of a plan that came in a link, or of a link that can't be read. */
function saidOf(sent: Work | null): string {
  if (sent === null) return location.hash.startsWith(SENT) ? WORDS.badLink : "";
  return sent.facts === null ? WORDS.openedLink : WORDS.openedBare;
}

/** A brief in the address bar would go wherever the address is copied to. */
function clearFragment(): void {
  if (location.hash !== "") window.history.replaceState(null, "", location.pathname + location.search);
}

function openFile(text: string, openWork: (work: Work) => void): boolean {
  if (!text.includes('"rampwright"')) return false;
  try {
    const work = workFrom(JSON.parse(text));
    if (work === null) return false;
    openWork(work);
    return true;
  } catch {
    return false;
  }
}

/** A plan.json by its first line: the worker holds it against the contract. */
function looksLikePlan(text: string): boolean {
  return /^\s*\{\s*"schema":\s*"rampwright/.test(text);
}

function assumedWith(assumed: Work["assumed"], id: string, value: number | null): Work["assumed"] {
  const { [id as keyof Work["assumed"]]: _, ...others } = assumed;
  return value === null ? others : { ...others, [id]: value };
}

/** The first text typed over dots: fields that still are dots become empty. */
function typedOver({ brief: before }: Work, brief: Work["brief"]): Work["brief"] {
  const fields = Object.entries(brief) as [keyof Work["brief"], string][];
  return Object.fromEntries(
    fields.map(([field, text]) => [field, text === before[field] ? "" : text.replace(/\u00b7+ ?/g, "")]),
  ) as Work["brief"];
}

function closeMenus(): void {
  for (const menu of document.querySelectorAll("details.menu[open]")) menu.removeAttribute("open");
}

/** A menu closes when something else is pressed. */
function useMenusThatClose(): void {
  useEffect(() => {
    const press = ({ target }: Event) => {
      for (const menu of document.querySelectorAll("details.menu[open]"))
        if (!menu.contains(target as Node)) menu.removeAttribute("open");
    };
    addEventListener("pointerdown", press);
    return () => removeEventListener("pointerdown", press);
  }, []);
}

/** What is pasted on the page and not into a field. */
function usePastedText(take: (text: string) => unknown): void {
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if ((event.target as Element).closest("input, textarea, dialog") === null)
        latest.current(event.clipboardData?.getData("text/plain") ?? "");
    };
    addEventListener("paste", paste);
    return () => removeEventListener("paste", paste);
  }, []);
}

function useOffline(): boolean {
  const [isOffline, setOffline] = useState(!navigator.onLine);
  useEffect(() => {
    const update = () => setOffline(!navigator.onLine);
    addEventListener("online", update);
    addEventListener("offline", update);
    return () => {
      removeEventListener("online", update);
      removeEventListener("offline", update);
    };
  }, []);
  return isOffline;
}

function Keys({ onClose }: { readonly onClose: () => void }) {
  return (
    <Panel title={WORDS.keys} onClose={onClose}>
      <table className="t">
        <tbody>
          {WORDS.keyList.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="sub">
        {Object.values(PARTS)
          .map(({ key, nav }) => `${key} ${nav}`)
          .join(", ")}
      </p>
    </Panel>
  );
}
