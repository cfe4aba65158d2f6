import type { Archetype } from "../brief/facts.ts";

/** What a feature of each archetype makes: the noun that plans count. Our default until the brief's own noun is read. */
export const ARCHETYPE_UNITS: Readonly<Record<Archetype, { one: string; many: string }>> = {
  drafting: { one: "draft", many: "drafts" },
  summarization: { one: "summary", many: "summaries" },
  "question-answering": { one: "answer", many: "answers" },
  "conversational-agent": { one: "conversation", many: "conversations" },
  "autonomous-agent": { one: "action", many: "actions" },
  "code-generation": { one: "completion", many: "completions" },
  recommendation: { one: "recommendation", many: "recommendations" },
  classification: { one: "label", many: "labels" },
  extraction: { one: "document", many: "documents" },
  prediction: { one: "prediction", many: "predictions" },
  "media-generation": { one: "generated item", many: "generated items" },
  translation: { one: "translation", many: "translations" },
};
