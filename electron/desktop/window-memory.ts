import * as v from 'valibot';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Display {
  bounds: Area;
  /** Without the bars of the system. */
  workArea: Area;
}

const pixels = v.pipe(v.number(), v.safeInteger(), v.minValue(-100_000), v.maxValue(100_000));
const placeSchema = v.strictObject({
  ...{ x: pixels, y: pixels, width: pixels, height: pixels },
  isMaximized: v.boolean(),
});
const mostLayouts = 8;
const memorySchema = v.strictObject({
  version: v.literal(1),
  zoom: v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)),
  /** For each arrangement of displays the place that the window had there; the latest first. */
  places: v.pipe(
    v.array(v.strictObject({ layout: v.pipe(v.string(), v.maxLength(1000)), place: placeSchema })),
    v.maxLength(mostLayouts),
  ),
});

/** Where the window was, in its size that is not maximized. */
export type Place = v.InferOutput<typeof placeSchema>;
export type WindowMemory = v.InferOutput<typeof memorySchema>;

export const noMemory: WindowMemory = { version: 1, zoom: 1, places: [] };
const firstSize = { width: 1080, height: 720 };
export const leastSize = { width: 720, height: 520 };

/** Of the title bar so much must be on a display that it can be taken hold of. */
const graspable = { width: 120, height: 32 };
const longestText = 65_536;

/** Reads what was remembered. It is worth no error: anything else than what was written is nothing. */
export function readMemory(text: string): WindowMemory {
  if (text.length > longestText) return noMemory;
  try {
    return v.parse(memorySchema, JSON.parse(text));
  } catch {
    return noMemory;
  }
}

export function withPlace(memory: WindowMemory, displays: readonly Display[], place: Place): WindowMemory {
  const layout = layoutOf(displays);
  const others = memory.places.filter((each) => each.layout !== layout);
  return { ...memory, places: [{ layout, place }, ...others].slice(0, mostLayouts) };
}

/**
 * Where to open the window: as it was with these very displays; with others in its latest size, in the middle of the first one.
 * Never where it could not be taken hold of.
 */
export function placeFor(
  { places }: WindowMemory,
  displays: readonly Display[],
): Partial<Area> & { width: number; height: number; isMaximized: boolean } {
  const layout = layoutOf(displays);
  const here = places.find((each) => each.layout === layout)?.place;
  const place = here ?? places[0]?.place;
  const home = (here && displayOf(here, displays)) ?? displays[0];
  const wanted = place ?? firstSize;
  const width = fitted(wanted.width, leastSize.width, home?.workArea.width);
  const height = fitted(wanted.height, leastSize.height, home?.workArea.height);
  const isMaximized = place?.isMaximized ?? false;
  if (!here || !displayOf(here, displays)) return { width, height, isMaximized };
  return { x: here.x, y: here.y, width, height, isMaximized };
}

function fitted(wanted: number, least: number, most: number | undefined): number {
  return Math.max(least, Math.min(wanted, most ?? wanted));
}

function displayOf({ x, y, width }: Area, displays: readonly Display[]): Display | undefined {
  return displays.find(({ workArea }) => {
    const seenWidth = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    const isTopSeen = y >= workArea.y && y + graspable.height <= workArea.y + workArea.height;
    return isTopSeen && seenWidth >= graspable.width;
  });
}

function layoutOf(displays: readonly Display[]): string {
  return displays
    .map(({ bounds: { x, y, width, height } }) => `${width}x${height}+${x}+${y}`)
    .sort()
    .join(' ')
    .slice(0, 1000);
}

const zoomSteps = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3];

/** The next step of zoom in or out; the same at an end. */
export function nextZoom(zoom: number, by: 'in' | 'out' | 'reset'): number {
  if (by === 'reset') return 1;
  const next =
    by === 'in'
      ? zoomSteps.find((step) => step > zoom + 0.01)
      : zoomSteps.filter((step) => step < zoom - 0.01).at(-1);
  return next ?? zoom;
}
