import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { allCommands, commandNamed } from "../commands.ts";
import { fakeConsole } from "../console.example.ts";
import { run } from "../run.ts";

async function script(shell: string): Promise<string> {
  const console = fakeConsole();
  expect(await run(["completion", shell], console)).toBe(0);
  return console.said.out;
}

const hasBash = spawnSync("bash", ["-c", "complete -p > /dev/null; type compgen"]).status === 0;

/** What bash offers behind these words, the last of which is being typed. */
async function offered(...words: string[]): Promise<string[]> {
  const typed = words.map((word) => `'${word}'`).join(" ");
  const ask = `COMP_WORDS=(rampwright ${typed}); COMP_CWORD=${words.length}; _rampwright; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", `${await script("bash")}\n${ask}`], {
    encoding: "utf8",
  });
  expect(stderr).toBe("");
  return stdout.split("\n").filter((line) => line !== "");
}

describe.runIf(hasBash)("completion in bash", () => {
  it("is switched on for the command", async () => {
    const { stdout } = spawnSync("bash", ["--norc", "-c", `${await script("bash")}\ncomplete -p rampwright`], {
      encoding: "utf8",
    });
    expect(stdout).toBe("complete -o default -F _rampwright rampwright\n");
  });

  it("offers commands first", async () => {
    expect(await offered("")).toEqual(expect.arrayContaining((await allCommands()).map(({ name }) => name)));
    expect(await offered("com")).toEqual(["compare", "completion"]);
  });

  it("offers the options of each command", async () => {
    for (const { name, options } of await allCommands()) {
      expect(await offered(name, "--")).toEqual([...Object.keys(options), "help"].map((option) => `--${option}`));
    }
  });

  it("offers values, behind a comma too", async () => {
    expect(await offered("plan", "my-brief.md", "--format", "m")).toEqual(["markdown"]);
    expect(await offered("plan", "--format", "json,h")).toEqual(["json,html"]);
    expect(await offered("plan", "--assume", "iccU")).toEqual(["iccUser="]);
    expect(await offered("completion", "")).toEqual(["bash", "zsh", "fish"]);
  });

  it("leaves files to bash", async () => {
    expect(await offered("plan", "my")).toEqual([]);
    expect(await offered("plan", "--out", "my")).toEqual([]);
  });
});

const hasFish = spawnSync("fish", ["--version"]).status === 0;
const hasZsh = spawnSync("zsh", ["--version"]).status === 0;
if (!hasFish || !hasZsh) {
  process.stderr.write("SKIPPED: fish or zsh is not here, so their completion is only read in this run.\n");
}

describe.runIf(hasFish)("completion in fish", () => {
  async function offeredInFish(line: string): Promise<string[]> {
    const ask = `${await script("fish")}\ncomplete -C '${line}'`;
    const { stdout } = spawnSync("fish", ["--no-config", "-c", ask], { encoding: "utf8" });
    return stdout.split("\n").flatMap((found) => (found === "" ? [] : [found.split("\t")[0] ?? ""]));
  }

  it("offers commands, options and values, behind a comma too", async () => {
    expect(await offeredInFish("rampwright com")).toEqual(["compare", "completion"]);
    expect(await offeredInFish("rampwright --")).toEqual(["--help", "--version"]);
    expect(await offeredInFish("rampwright plan --fo")).toEqual(["--force", "--format"]);
    expect(await offeredInFish("rampwright plan --format json,h")).toEqual(["json,html"]);
    expect(await offeredInFish("rampwright plan --assume iccU")).toEqual(["iccUser="]);
    expect(await offeredInFish("rampwright lint --h")).toEqual(["--help"]);
    expect(await offeredInFish("rampwright plan package.js")).toEqual(["package.json"]);
  });
});

describe.runIf(hasZsh)("completion in zsh", () => {
  it("is a script that zsh can parse", async () => {
    const { status, stderr } = spawnSync("zsh", ["-n"], { input: await script("zsh"), encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

describe("completion", () => {
  it.each(["bash", "zsh", "fish"])("in %s knows every command and option", async (shell) => {
    const text = await script(shell);
    for (const { name, options } of await allCommands()) {
      expect(text).toContain(name);
      for (const option of Object.keys(options))
        expect(text).toContain(shell === "fish" ? `-l ${option} ` : `--${option}`);
    }
  });

  it("of a shell that is not known ends with 2 and the list", async () => {
    const console = fakeConsole();
    expect(await run(["completion", "tcsh"], console)).toBe(2);
    expect(console.said.err).toMatch(/bash, zsh, fish/);
  });

  it("and help know the commands by the names that they are loaded by", async () => {
    for (const { name } of await allCommands()) expect((await commandNamed(name))?.name).toBe(name);
    expect(await commandNamed("toString")).toBeNull();
  });
});
