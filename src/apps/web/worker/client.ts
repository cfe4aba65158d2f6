import type { Answer, Numbered, Request } from "./messages.ts";

type Listener = (answer: Answer) => void;

/**
 * One worker that answers the newest request. While it works, a newer request waits and an older waiting one is dropped;
 * what a superseded request still says is not passed on.
 */
export class Latest {
  #worker: Worker | null = null;
  #id = 0;
  #busy = false;
  #waiting: { request: Request; listener: Listener } | null = null;
  #listener: Listener = () => undefined;

  ask(request: Request, listener: Listener): void {
    if (this.#busy) {
      this.#waiting = { request, listener };
      return;
    }
    this.#send(request, listener);
  }

  /** Drops what is under way, with its worker. */
  stop(): void {
    this.#waiting = null;
    if (!this.#busy) return;
    this.#end();
  }

  /** Starts the worker before it is needed. */
  warm(): this {
    this.#worker ??= this.#start();
    return this;
  }

  #send(request: Request, listener: Listener): void {
    this.warm();
    this.#busy = true;
    this.#id += 1;
    this.#listener = listener;
    this.#worker?.postMessage({ id: this.#id, request });
  }

  #start(): Worker {
    const worker = startWorker();
    worker.onmessage = ({ data }: MessageEvent<Numbered<Answer>>) => this.#receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      const listener = this.#listener;
      this.#end();
      listener({ told: "failed", value: whatFailed(event) });
      this.#next();
    };
    return worker;
  }

  #receive({ id, last, message }: Numbered<Answer>): void {
    if (id !== this.#id) return;
    if (last) this.#busy = false;
    this.#listener(message);
    if (last) this.#next();
  }

  #next(): void {
    const next = this.#waiting;
    this.#waiting = null;
    if (next !== null && !this.#busy) this.#send(next.request, next.listener);
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#busy = false;
    this.#id += 1;
  }
}

/** Single questions share one worker that answers them in turn; it is begun anew after it failed. */
let side: { worker: Worker; open: Map<number, Listener> } | null = null;
let asked = 0;

export function askOnce(request: Request): Promise<Answer> {
  side ??= startSide();
  const { worker, open } = side;
  asked += 1;
  const id = asked;
  worker.postMessage({ id, request });
  return new Promise((resolve) => open.set(id, resolve));
}

function startSide(): NonNullable<typeof side> {
  const worker = startWorker();
  const open = new Map<number, Listener>();
  worker.onmessage = ({ data: { id, message } }: MessageEvent<Numbered<Answer>>) => {
    // Each of these questions has one answer; what follows it only says that it is the last.
    open.get(id)?.(message);
    open.delete(id);
  };
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    side = null;
    for (const listener of open.values()) listener({ told: "failed", value: whatFailed(event) });
  };
  return { worker, open };
}

function startWorker(): Worker {
  return new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
}

function whatFailed({ message }: ErrorEvent): string {
  return message || "the worker could not be started";
}
