import type { Archetype } from "../../brief/facts.ts";
import type { ArchetypeRow } from "./archetype-row.ts";
import { autonomousAgent } from "./autonomous-agent.ts";
import { classification } from "./classification.ts";
import { codeGeneration } from "./code-generation.ts";
import { conversationalAgent } from "./conversational-agent.ts";
import { drafting } from "./drafting.ts";
import { extraction } from "./extraction.ts";
import { mediaGeneration } from "./media-generation.ts";
import { prediction } from "./prediction.ts";
import { questionAnswering } from "./question-answering.ts";
import { recommendation } from "./recommendation.ts";
import { summarization } from "./summarization.ts";
import { translation } from "./translation.ts";

export const ARCHETYPES: Readonly<Record<Archetype, ArchetypeRow>> = {
  drafting,
  summarization,
  "question-answering": questionAnswering,
  "conversational-agent": conversationalAgent,
  "autonomous-agent": autonomousAgent,
  "code-generation": codeGeneration,
  recommendation,
  classification,
  extraction,
  prediction,
  "media-generation": mediaGeneration,
  translation,
};
