import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Adds a service worker that keeps every file of this build, so that the page opens without a network. */
export function offline(): Plugin {
  return {
    name: "rampwright-offline",
    generateBundle(_, bundle) {
      const files = Object.keys(bundle).sort();
      const build = createHash("sha256").update(files.join("\n")).digest("hex").slice(0, 12);
      this.emitFile({
        type: "asset",
        fileName: "offline.js",
        source: serviceWorker(build, ["./", "icon.svg", ...files]),
      });
    },
  };
}

function serviceWorker(build: string, files: readonly string[]): string {
  return `const NAME = "rampwright-${build}";
const FILES = ${JSON.stringify(files)};
addEventListener("install", (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES)).then(() => skipWaiting()));
});
addEventListener("activate", (event) => {
  const old = (name) => name.startsWith("rampwright-") && name !== NAME;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))));
});
addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const fresh = event.request.mode === "navigate";
  const kept = () => caches.match(event.request, { ignoreSearch: true });
  event.respondWith(
    fresh ? fetch(event.request).catch(() => kept()) : kept().then((answer) => answer ?? fetch(event.request)),
  );
});
`;
}
