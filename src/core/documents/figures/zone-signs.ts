import { type Html, html } from "../html/markup.ts";
import { at } from "./figure.ts";
import type { Zone } from "./zones.ts";

/** The sign of a zone, eight units wide and high: it tells the zones apart without colour. */
export function zoneSign(zone: Zone, x: number, y: number): Html {
  return html`<g transform="translate(${at(x)} ${at(y)})">${SIGNS[zone]}</g>`;
}

const SIGNS: Record<Zone, Html> = {
  promote: html`<path d="M0 8L4.5 0L9 8Z" class="sg sg-promote"/>`,
  hold: html`<path d="M0 3h9v2h-9Z" class="sg"/>`,
  investigate: html`<circle cx="4.5" cy="4" r="3.6" class="sgo"/><circle cx="4.5" cy="4" r="1.3" class="sg"/>`,
  pause: html`<path d="M0.5 0h3v8h-3ZM5.5 0h3v8h-3Z" class="sg"/>`,
  kill: html`<path d="M0.5 0h8v8h-8Z" class="sg"/>`,
};
