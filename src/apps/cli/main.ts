#!/usr/bin/env node
import { processConsole } from "./process-console.ts";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), processConsole);
