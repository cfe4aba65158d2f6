import { buildPage, PAGE } from "./built-page.ts";
import { openBrowser } from "./open-browser.ts";
import { listen, staticServer } from "./static-server.ts";

// `npm start`: the page on this machine. With --once it ends as soon as the page has been served, for CI.
const PORT = 4190;
const once = process.argv.includes("--once");

if (await buildPage()) process.stderr.write("The page was built into dist-web.\n");
const server = staticServer(PAGE);
const address = await listen(server, once ? 0 : PORT);
process.stdout.write(`Rampwright is at ${address}\n`);
if (once) {
  const { ok, status } = await fetch(address);
  process.stdout.write(ok ? "It answers.\n" : `It answers with ${status}.\n`);
  server.close();
  process.exitCode = ok ? 0 : 1;
} else {
  process.stderr.write("Ctrl-C ends it.\n");
  openBrowser(address);
}
