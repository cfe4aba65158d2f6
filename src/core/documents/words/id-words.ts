/** An id in words: "unitsPerPersonPerWeek" is "units per person per week", "wrong-action" "wrong action"; "over-reliance" stays. */
export function idWords(id: string): string {
  return id
    .replaceAll(/_|(?<!^over)-/g, " ")
    .replaceAll(/(?<=[a-z0-9])[A-Z](?![A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** An id of the closed lists as a title: "harmful-content" is "Harmful content". */
export function titleOf(id: string): string {
  const words = idWords(id);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
