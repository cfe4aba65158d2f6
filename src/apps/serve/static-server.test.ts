import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listen, staticServer } from "./static-server.ts";

const folder = mkdtempSync(join(tmpdir(), "rampwright-serve-"));
const text = "const plan = 1;\n".repeat(200);
let server: Server;
let address: string;

beforeAll(async () => {
  writeFileSync(join(folder, "page.js"), text);
  writeFileSync(join(folder, "font.woff2"), text);
  writeFileSync(join(folder, "packed.js"), text);
  writeFileSync(join(folder, "packed.js.br"), brotliCompressSync(text));
  server = staticServer(folder);
  address = await listen(server, 0);
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

async function answer(file: string, encoding?: string): Promise<{ head: IncomingMessage["headers"]; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(address + file, { headers: encoding === undefined ? {} : { "accept-encoding": encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => resolve({ head: response.headers, body: Buffer.concat(parts) }));
    }).on("error", reject);
  });
}

describe("the server of the page", () => {
  it("sends texts compressed to who can read that, and whole to everybody else", async () => {
    const small = await answer("page.js", "br, gzip");
    expect(small.head["content-encoding"]).toBe("gzip");
    expect(small.body.length).toBeLessThan(text.length / 5);
    expect(gunzipSync(small.body).toString()).toBe(text);
    const whole = await answer("page.js");
    expect(whole.head["content-encoding"]).toBeUndefined();
    expect(whole.body.toString()).toBe(text);
  });

  it("sends what was compressed beforehand to who can read that", async () => {
    const small = await answer("packed.js", "gzip, br");
    expect(small.head["content-encoding"]).toBe("br");
    expect(small.head["content-type"]).toContain("javascript");
    expect(brotliDecompressSync(small.body).toString()).toBe(text);
    expect((await answer("packed.js", "gzip")).head["content-encoding"]).toBe("gzip");
  });

  it("sends fonts, which are compressed already, as they are", async () => {
    const { head, body } = await answer("font.woff2", "gzip");
    expect(head["content-encoding"]).toBeUndefined();
    expect(body.toString()).toBe(text);
  });
});
