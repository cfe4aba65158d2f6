/** A countable noun in both its forms. */
export interface Noun {
  readonly one: string;
  readonly many: string;
}

/** Nouns from a list parted by blanks: "reply|replies" gives both forms, the others take an s; "_" is a blank. */
export function nouns(list: string): readonly Noun[] {
  return list.split(" ").map((entry) => {
    const [one = "", many = `${one}s`] = entry.replaceAll("_", " ").split("|");
    return { one, many };
  });
}
