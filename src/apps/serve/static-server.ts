import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { createGzip } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

/** What is text; pictures here are so too, fonts are compressed already. */
const IS_TEXT = /^(?:text|application\/json|image\/svg)/;

/**
 * Only files of one folder, only reading, only on this machine. Hashed files are kept by the browser; texts are sent
 * compressed, as hosts of static files do: as the file beside it with ".br" where there is one.
 */
export function staticServer(folder: string): Server {
  return createServer((request, response) => {
    const file = request.method === "GET" || request.method === "HEAD" ? fileOf(folder, request.url ?? "/") : null;
    if (file === null) {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
      return;
    }
    const type = TYPES[extname(file)] ?? "application/octet-stream";
    const read = IS_TEXT.test(type) ? String(request.headers["accept-encoding"]) : "";
    const encoding = /\bbr\b/.test(read) && existsSync(`${file}.br`) ? "br" : /\bgzip\b/.test(read) ? "gzip" : null;
    response.writeHead(200, {
      "content-type": type,
      ...(encoding === null ? {} : { "content-encoding": encoding, vary: "accept-encoding" }),
      "cache-control": file.includes(`${sep}assets${sep}`) ? "public, max-age=31536000, immutable" : "no-cache",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    if (request.method === "HEAD") response.end();
    else if (encoding === "gzip") createReadStream(file).pipe(createGzip()).pipe(response);
    else createReadStream(encoding === "br" ? `${file}.br` : file).pipe(response);
  });
}

function fileOf(folder: string, address: string): string | null {
  try {
    const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
    const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
    return file.startsWith(folder + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}

/** The address of the server on this machine, on the asked port or, where that is taken, on any free one. */
export function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE" || port === 0) reject(error);
      else resolve(listen(server, 0));
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" ? (address?.port ?? port) : port}/`);
    });
  });
}
