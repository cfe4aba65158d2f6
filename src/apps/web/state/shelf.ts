import { type Work, workFrom } from "./work.ts";

/** Plans kept in this browser, by id. Storage may be full, forbidden or written by an older page: none of that may throw. */
const PLAN = "rampwright.plan.";
const OPEN = "rampwright.open";

export interface Shelved {
  readonly work: Work;
  /** What its plan was called, where nobody gave it a name; empty before there was one. */
  readonly title: string;
  /** Milliseconds since 1970. */
  readonly saved: number;
}

export function keep(work: Work, saved: number, title: string): boolean {
  try {
    localStorage.setItem(PLAN + work.id, JSON.stringify({ ...work, saved, title }));
    localStorage.setItem(OPEN, work.id);
    return true;
  } catch {
    return false;
  }
}

/** A version to come back to or to compare with; the open plan stays open. */
export function keepCopy(work: Work, saved: number): void {
  try {
    localStorage.setItem(PLAN + work.id, JSON.stringify({ ...work, saved }));
  } catch {
    // The menu does not list what could not be kept.
  }
}

export function shelf(): Shelved[] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PLAN));
    return keys
      .map(kept)
      .filter((one) => one !== null)
      .toSorted((a, b) => b.saved - a.saved);
  } catch {
    return [];
  }
}

/** The plan that was open last. */
export function lastOpen(): Work | null {
  try {
    const id = localStorage.getItem(OPEN);
    return id === null ? null : (kept(PLAN + id)?.work ?? null);
  } catch {
    return null;
  }
}

export function forget(id: string): void {
  try {
    localStorage.removeItem(PLAN + id);
  } catch {
    // Where nothing can be kept, there is nothing to forget.
  }
}

function kept(key: string): Shelved | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    const work = workFrom(value);
    if (work === null) return null;
    const { saved, title } = value as { saved?: unknown; title?: unknown };
    return {
      work,
      title: typeof title === "string" ? title.slice(0, 120) : "",
      saved: typeof saved === "number" ? saved : 0,
    };
  } catch {
    return null;
  }
}
