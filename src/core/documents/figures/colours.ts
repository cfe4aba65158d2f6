/** Colours of documents and figures as custom properties of CSS: on a light ground, as on paper. */
export const LIGHT =
  "--paper:#fff;--desk:#f0f4f7;--ink:#13202b;--ink2:#405260;--ink3:#5a6b78;--rule:#c9d4db;--rule2:#e3e9ed;--line:#1b5aa0;--tint:#dbe8f5;--pencil:#a1187a;--pencil-t:#fbeaf5;--mk:#7d8c98;--edge:#768894;--z-pro:#d3e4f5;--z-inv:#fcf5d9;--z-inv-d:#a4852a;--z-pau:#f9dfb4;--z-pau-d:#ad6c12;--z-kil:#2c3b47;--z-kil-t:#fff";

/** The same on a dark ground. */
export const DARK =
  "--paper:#0e1c29;--desk:#09141e;--ink:#e6edf3;--ink2:#b6c4cf;--ink3:#93a4b1;--rule:#30455a;--rule2:#1f3142;--line:#86b9f2;--tint:#17365a;--pencil:#f78fd4;--pencil-t:#351a32;--mk:#71838f;--edge:#5d7488;--z-pro:#1c4470;--z-inv:#2e2d1b;--z-inv-d:#cdb354;--z-pau:#4c3512;--z-pau-d:#d99a3f;--z-kil:#8fa2b2;--z-kil-t:#08121b";
