/** Unusable input or arguments: what is wrong and what to do. Ends the command with exit code 2, without a stack trace. */
export class UsageError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
