import { memo } from "react";
import { FORMS } from "../locale.ts";

/**
 * Markup that core's documents wrote. Their templates escape every text of the plan and of the brief, and nothing else
 * may be handed in here.
 */
export const Markup = memo(function Markup({ of, as: Tag = "div", className }: Props) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: only strings of core/documents, which escape; forms of numbers add no sign of markup
  return <Tag className={className} dangerouslySetInnerHTML={{ __html: FORMS.markup(of) }} />;
});

interface Props {
  readonly of: string;
  readonly as?: "div" | "figure";
  readonly className?: string;
}
