import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import type { Plugin } from "vite";

const compress = promisify(brotliCompress);
const TEXT = /\.(?:js|json|css|html)$/;

/** Writes each text a second time, compressed as far as Brotli goes, for servers that send such files as they are. */
export function packed(): Plugin {
  return {
    name: "rampwright-packed",
    async writeBundle({ dir = "" }, bundle) {
      const texts = Object.keys(bundle).filter((file) => TEXT.test(file));
      await Promise.all(
        texts.map(async (file) => {
          const path = join(dir, file);
          await writeFile(`${path}.br`, await compress(await readFile(path)));
        }),
      );
    },
  };
}
