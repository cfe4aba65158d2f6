#!/usr/bin/env node
import { quickStart } from "./quick-start.ts";

await quickStart(process.argv[2]);

// After it: what is imported statically here would be compiled before.
const { processConsole } = await import("./process-console.ts");
const { run } = await import("./run.ts");

process.exitCode = await run(process.argv.slice(2), processConsole);
