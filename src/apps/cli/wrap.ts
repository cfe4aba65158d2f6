/** Cuts a text at blanks into lines of at most `width` letters; a longer word keeps a line of its own. */
export function wrap(text: string, { width, indent = "" }: { width: number; indent?: string }): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent.length + longer.length > width) {
      lines.push(indent + line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, indent + line];
}
