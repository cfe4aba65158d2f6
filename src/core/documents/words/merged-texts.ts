const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/**
 * Sentences that differ in one number only, as one: "The target less 10 %." and "The target less 5 %." are
 * "The target less 10 or 5 %.". Others stay as they are, in the order in which they first stand.
 */
export function mergedTexts(texts: readonly string[]): string[] {
  const byForm = Map.groupBy(new Set(texts), (text) => text.replace(NUMBER, "#"));
  return [...byForm.values()].flatMap((same) => {
    const numbers = same.map((text) => text.match(NUMBER) ?? []);
    const [first = []] = numbers;
    const differing = first.flatMap((number, at) => (numbers.every((other) => other[at] === number) ? [] : [at]));
    if (differing.length !== 1) return same;
    const values = [...new Set(numbers.map((own) => own[differing[0] ?? 0] ?? ""))];
    const said = `${values.slice(0, -1).join(", ")} or ${values.at(-1)}`;
    let at = -1;
    return [
      (same[0] ?? "").replace(NUMBER, (number) => {
        at += 1;
        return at === differing[0] ? said : number;
      }),
    ];
  });
}
