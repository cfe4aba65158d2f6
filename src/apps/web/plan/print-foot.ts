import { useEffect } from "react";
import { cssString } from "../../../core/documents/html/markup.ts";
import type { Plan } from "../../../core/plan/plan.ts";

/** On each foot of a print which plan it is, by the hash of its content: a signature binds that. */
export function usePrintFoot({ profile, version }: Plan): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const foot = `${profile.title.slice(0, 48)}, rollout plan. Content hash ${version.hash}. Not legal advice.`;
    // The policy of the page allows no style element, and needs none: this is a style sheet without text in the page.
    sheet.replaceSync(`@page { @bottom-left { content: ${cssString(foot)}; font: 6.4pt sans-serif; } }`);
    document.adoptedStyleSheets = [sheet];
    return () => {
      document.adoptedStyleSheets = [];
    };
  }, [profile.title, version.hash]);
}
