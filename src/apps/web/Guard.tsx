import { Component, type ReactNode } from "react";
import { WORDS } from "./words.ts";

/** A view that fails says so in words; what was typed is in storage. */
export class Guard extends Component<{ children: ReactNode }, { failed: string | null }> {
  override state = { failed: null };

  static getDerivedStateFromError(error: unknown): { failed: string } {
    return { failed: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.failed === null) return this.props.children;
    return (
      <main className="plan empty" role="alert">
        <h1>{WORDS.crashed}</h1>
        <p className="say">{this.state.failed}</p>
        <button type="button" className="btn" onClick={() => location.reload()}>
          {WORDS.reload}
        </button>
      </main>
    );
  }
}
