/** Name and version of what makes the plan; set by the build. */
declare const GENERATOR: string;

declare module "virtual:core.css";
