import "virtual:core.css";
import "./page.css";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { Guard } from "./Guard.tsx";
import { restoreTheme } from "./theme.ts";
import { whenIdle } from "./when-idle.ts";

restoreTheme();
const root = document.getElementById("root");
if (root !== null)
  createRoot(root).render(
    <Guard>
      <App />
    </Guard>,
  );
// It fetches every file of the page, so it comes last.
if ("serviceWorker" in navigator && import.meta.env.PROD)
  addEventListener("load", () =>
    whenIdle(() => navigator.serviceWorker.register("./offline.js").catch(() => undefined)),
  );
