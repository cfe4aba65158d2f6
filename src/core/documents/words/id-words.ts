/** The name of an assumption in words: "unitsPerPersonPerWeek" is "units per person per week". */
export function idWords(id: string): string {
  return id.replaceAll(/[_-]/g, " ").replaceAll(/(?<=[a-z0-9])[A-Z](?![A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** An id of the closed lists as a title: "harmful-content" is "Harmful content". */
export function titleOf(id: string): string {
  const words = idWords(id);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
