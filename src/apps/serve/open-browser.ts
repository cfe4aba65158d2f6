import { spawn } from "node:child_process";

const OPENERS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Opens the page where somebody sits before a screen; the address is printed in any case. */
export function openBrowser(address: string): void {
  const [command, ...args] = OPENERS[process.platform] ?? [];
  const isLooking = process.stdout.isTTY && process.env.CI === undefined;
  const hasScreen = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
  if (command === undefined || !isLooking || !hasScreen) return;
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
