import { figureEmf } from "../emf/figure-emf.ts";
import type { Figure } from "../report/blocks.ts";
import { escapeXml } from "./escape-xml.ts";
import { DRAWING_NAMESPACES, PICTURE } from "./namespaces.ts";

/** English Metric Units in a twentieth of a point. */
const EMU = 635;
/** No picture is higher than a page has room for, in twentieths of a point. */
const MOST_HIGH = 13_200;

export interface Picture {
  /** Of its relation. */
  readonly id: string;
  /** Under `word/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The pictures of a document in their order. They are metafiles: Word and LibreOffice draw them sharp, with letters and
 * not dots, and need no second copy for those that can't read SVG.
 */
export class Pictures {
  readonly all: Picture[] = [];

  /** A figure as wide as `width` (twentieths of a point), in a run of its own, with its text alternative. */
  add(figure: Figure, width: number): string {
    const file = figureEmf(figure.draw());
    const number = this.all.length + 1;
    const id = `picture${number}`;
    this.all.push({ id, path: `media/figure${number}.emf`, bytes: file.bytes });
    const scale = Math.min(width / file.width, MOST_HIGH / file.height);
    const [across, down] = [file.width, file.height].map((units) => Math.round(units * scale * EMU));
    const names = `id="${number}" name="${escapeXml(figure.name)}" descr="${escapeXml(`${file.title}. ${file.description}`)}"`;
    const size = `cx="${across}" cy="${down}"`;
    return [
      `<w:r><w:drawing><wp:inline ${DRAWING_NAMESPACES} distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/><wp:docPr ${names}/>`,
      `<a:graphic><a:graphicData uri="${PICTURE}"><pic:pic><pic:nvPicPr><pic:cNvPr ${names}/><pic:cNvPicPr/></pic:nvPicPr>`,
      `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
      `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>`,
      "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>",
    ].join("");
  }
}
