import { readBriefText } from "./split.ts";

const briefs = import.meta.glob<string>("../../../../examples/*/brief.*", { query: "?raw", import: "default" });
const titles = import.meta.glob<string>("../../../../examples/*/README.md", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** An example's brief, loaded when it is asked for. */
export interface Example {
  readonly title: string;
  readonly load: () => ReturnType<typeof readBriefText>;
}

const folderOf = (path: string) => path.split("/").at(-2) ?? "";

export const EXAMPLES: readonly Example[] = Object.keys(briefs)
  .toSorted()
  .map((path) => ({
    title: titleOf(Object.entries(titles).find(([other]) => folderOf(other) === folderOf(path))?.[1] ?? folderOf(path)),
    load: async () => readBriefText((await briefs[path]?.()) ?? ""),
  }));

function titleOf(readme: string): string {
  return readme.split("\n")[0]?.replace(/^#\s*/, "") ?? "";
}
