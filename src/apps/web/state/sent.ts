import { SENT, type Work } from "./work.ts";

/** The plan in a link, unpacked by modules that a visit without such a link never loads; null where none can be read. */
export async function sentWork(fragment: string): Promise<Work | null> {
  if (!fragment.startsWith(SENT)) return null;
  try {
    return (await import("./share-link.ts")).workOfFragment(fragment);
  } catch {
    return null;
  }
}
