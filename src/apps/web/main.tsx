import "virtual:core.css";
import "./page.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { Guard } from "./Guard.tsx";
import { sentWork } from "./state/sent.ts";
import { restoreTheme } from "./theme.ts";
import { whenIdle } from "./when-idle.ts";

restoreTheme();
sentWork(location.hash).then((sent) => {
  const root = document.getElementById("root");
  if (root !== null)
    createRoot(root).render(
      <Guard>
        <App sent={sent} />
      </Guard>,
    );
});
// It fetches every file of the page, so it comes last.
if ("serviceWorker" in navigator && import.meta.env.PROD)
  addEventListener("load", () =>
    whenIdle(() => navigator.serviceWorker.register("./offline.js").catch(() => undefined)),
  );
