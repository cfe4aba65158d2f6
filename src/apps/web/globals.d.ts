/** Name and version of what makes the plan; set by the build. */
declare const GENERATOR: string;

declare module "virtual:core.css";

declare module "virtual:tables";

declare module "virtual:examples" {
  interface Example {
    readonly title: string;
    /** The brief, loaded when it is asked for. */
    readonly load: () => Promise<import("../../core/brief/brief.ts").Brief>;
  }
  export const EXAMPLES: readonly Example[];
}
