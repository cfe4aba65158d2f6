export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}
