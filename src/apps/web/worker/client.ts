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

  dispose(): void {
    this.#waiting = null;
    this.#end();
  }

  #send(request: Request, listener: Listener): void {
    this.warm();
    this.#busy = true;
    this.#id += 1;
    this.#listener = listener;
    this.#worker?.postMessage({ id: this.#id, request });
  }

  #start(): Worker {
    const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<Numbered<Answer>>) => this.#receive(data);
    worker.onerror = (event) => {
      event.preventDefault();
      const listener = this.#listener;
      this.#end();
      listener({ told: "failed", value: event.message || "the worker could not be started" });
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

/** One answer to one request, from a worker of its own. */
export function askOnce(request: Request): Promise<Answer> {
  return new Promise((resolve) => {
    const one = new Latest();
    one.ask(request, (answer) => {
      resolve(answer);
      queueMicrotask(() => one.dispose());
    });
  });
}
