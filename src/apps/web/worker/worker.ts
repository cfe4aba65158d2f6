import type { Answer, Numbered, Request } from "./messages.ts";

interface Port {
  onmessage: ((event: MessageEvent<{ id: number; request: Request }>) => void) | null;
  postMessage(message: Numbered<Answer>): void;
}

const port = self as unknown as Port;
/** Begun at once and awaited by each request, so that none is missed while it loads. */
const loading = import("./answers.ts");
// Fetched beside the script that awaits them.
import("virtual:tables");

port.onmessage = async ({ data: { id, request } }) => {
  const post = (message: Answer, last = false) => port.postMessage({ id, last, message });
  try {
    const { ANSWERS } = await loading;
    const answer = ANSWERS[request.ask] as (request: Request, tell: (answer: Answer) => void) => unknown;
    await answer(request, (message) => post(message));
    post({ told: "done" }, true);
  } catch (error) {
    post({ told: "failed", value: error instanceof Error ? error.message : String(error) }, true);
  }
};
