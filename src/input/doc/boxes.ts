import { Plc, type Data } from './data.ts';

/** Text boxes: their texts stand in a story of their own ([MS-DOC] PlcftxbxTxt, FTXBXS). */

export interface Box {
  /** Where it is anchored in the main text; null where nothing says. */
  readonly at: number | null;
  /** Behind the beginning of the boxes' story. */
  readonly from: number;
  readonly to: number;
}

export function boxesOf(tables: { readonly boxes: Data; readonly shapes: Data; readonly drawings: Data }, length: number): Box[] {
  const anchors = anchorsOf(tables.shapes);
  const groups = groupsOf(tables.drawings);
  const plc = new Plc(tables.boxes, 22);
  let last = 0;
  // The last one is no box's.
  const boxes = Array.from({ length: Math.max(0, plc.count - 1) }, (_, i) => {
    const shape = plc.entry(i).u32(14);
    const from = Math.max(last, Math.min(plc.position(i), length));
    last = Math.max(from, Math.min(plc.position(i + 1), length));
    return { at: anchors.get(shape) ?? anchors.get(groups.get(shape) ?? 0) ?? null, from, to: last };
  });
  return [...boxes, { at: null, from: last, to: length }];
}

/** Of shapes by their numbers ([MS-DOC] PlcfSpa, Spa). */
function anchorsOf(shapes: Data): Map<number, number> {
  const plc = new Plc(shapes, 26);
  return new Map(Array.from({ length: plc.count }, (_, i) => [plc.entry(i).u32(0), plc.position(i)]));
}

const [GROUP, SHAPE, NUMBER] = [0xf003, 0xf004, 0xf00a];
const CHILD = 2;

/** Shapes by the group that they stand in: only the group is anchored ([MS-ODRAW] OfficeArtSpgrContainer, OfficeArtFSP). What all drawings have in common comes first, and a byte before each ([MS-DOC] OfficeArtContent, OfficeArtWordDrawing). */
function groupsOf(drawings: Data): Map<number, number> {
  const groups = new Map<number, number>();
  for (let at = 9 + drawings.u32(4); at + 8 <= drawings.length; at += 9 + drawings.u32(at + 4)) readDrawing(drawings.slice(at + 8, at + 8 + drawings.u32(at + 4)), groups);
  return groups;
}

/** A shape that is no child of another opens a group, if any does. */
function readDrawing(drawing: Data, groups: Map<number, number>): void {
  let group = 0;
  for (let at = 0; at + 16 <= drawing.length;) {
    const type = drawing.u16(at + 2);
    const shape = drawing.u32(at + 8);
    if (type === NUMBER && (drawing.u32(at + 12) & CHILD) === 0) group = shape;
    else if (type === NUMBER) groups.set(shape, group);
    at += type === GROUP || type === SHAPE ? 8 : 8 + drawing.u32(at + 4);
  }
}
