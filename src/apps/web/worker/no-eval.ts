import { config } from "zod";

// Zod would make parsers with `new Function`, which the page's content security policy refuses. Imported first of all.
config({ jitless: true });
