/** 4,800: by threes, without a locale, so that every machine prints the same. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
